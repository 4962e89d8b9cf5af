// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listAdrsParams: Parameters<O.Operations["listAdrs"]["input"]["params"]>;
export declare const listAdrsQuery: Parameters<O.Operations["listAdrs"]["input"]["query"]>;
export declare const createAdrParams: Parameters<O.Operations["createAdr"]["input"]["params"]>;
export declare const getAdrParams: Parameters<O.Operations["getAdr"]["input"]["params"]>;
export declare const updateAdrParams: Parameters<O.Operations["updateAdr"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
