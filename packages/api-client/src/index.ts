export { createClient, type ApiClient, type ClientItems, type ClientOperations } from "./generated/client.ts";
export { ClientError, ConnectionError } from "./generated/runtime/client-error.ts";
export type { CallData, CallInput, CallOptions, CallResult } from "./generated/runtime/client-types.ts";
export type { ClientOptions } from "./generated/runtime/create-client.ts";
export type { RetryOptions } from "./generated/runtime/fetch-with-retries.ts";
