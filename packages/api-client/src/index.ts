export {
  createClient,
  isErrorOf,
  type ApiClient,
  type ApiClientOptions,
  type ClientAuth,
  type ClientItems,
  type ClientOperations,
} from "./generated/client.ts";
export { ClientError, ConnectionError } from "./generated/runtime/client-error.ts";
export type { CallData, CallInput, CallOptions, CallResult } from "./generated/runtime/client-types.ts";
export type { RetryOptions } from "./generated/runtime/fetch-with-retries.ts";
