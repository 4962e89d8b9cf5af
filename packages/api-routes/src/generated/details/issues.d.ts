// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listIssuesParams: Parameters<O.Operations["listIssues"]["input"]["params"]>;
export declare const listIssuesQuery: Parameters<O.Operations["listIssues"]["input"]["query"]>;
export declare const getIssueStatsParams: Parameters<O.Operations["getIssueStats"]["input"]["params"]>;
export declare const getIssueStatsQuery: Parameters<O.Operations["getIssueStats"]["input"]["query"]>;
export declare const getIssueParams: Parameters<O.Operations["getIssue"]["input"]["params"]>;
export declare const dismissIssueParams: Parameters<O.Operations["dismissIssue"]["input"]["params"]>;
export declare const restoreIssueParams: Parameters<O.Operations["restoreIssue"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
