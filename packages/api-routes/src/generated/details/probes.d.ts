// Generated from openapi/ by pnpm generate. Do not edit.
import type { OperationDetail } from "../runtime/operation.ts";

/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
