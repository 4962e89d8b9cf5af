// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listProjectsQuery: Parameters<O.Operations["listProjects"]["input"]["query"]>;
export declare const getProjectParams: Parameters<O.Operations["getProject"]["input"]["params"]>;
export declare const deleteProjectParams: Parameters<O.Operations["deleteProject"]["input"]["params"]>;
export declare const updateProjectParams: Parameters<O.Operations["updateProject"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
