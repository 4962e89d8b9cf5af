// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listApiKeysQuery: Parameters<O.Operations["listApiKeys"]["input"]["query"]>;
export declare const getApiKeyParams: Parameters<O.Operations["getApiKey"]["input"]["params"]>;
export declare const deleteApiKeyParams: Parameters<O.Operations["deleteApiKey"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
