// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listInstallationsQuery: Parameters<O.Operations["listInstallations"]["input"]["query"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
