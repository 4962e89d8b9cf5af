// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listConventionsParams: Parameters<O.Operations["listConventions"]["input"]["params"]>;
export declare const listConventionsQuery: Parameters<O.Operations["listConventions"]["input"]["query"]>;
export declare const detectConventionsParams: Parameters<O.Operations["detectConventions"]["input"]["params"]>;
export declare const getConventionDetectionParams: Parameters<O.Operations["getConventionDetection"]["input"]["params"]>;
export declare const getConventionParams: Parameters<O.Operations["getConvention"]["input"]["params"]>;
export declare const updateConventionParams: Parameters<O.Operations["updateConvention"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
