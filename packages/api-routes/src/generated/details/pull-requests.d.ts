// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listPrAnalysesParams: Parameters<O.Operations["listPrAnalyses"]["input"]["params"]>;
export declare const listPrAnalysesQuery: Parameters<O.Operations["listPrAnalyses"]["input"]["query"]>;
export declare const getPrAnalysisStatsParams: Parameters<O.Operations["getPrAnalysisStats"]["input"]["params"]>;
export declare const getPrAnalysisStatsQuery: Parameters<O.Operations["getPrAnalysisStats"]["input"]["query"]>;
export declare const getPrAnalysisParams: Parameters<O.Operations["getPrAnalysis"]["input"]["params"]>;
export declare const listPrAnalysisIssuesParams: Parameters<O.Operations["listPrAnalysisIssues"]["input"]["params"]>;
export declare const listPrAnalysisIssuesQuery: Parameters<O.Operations["listPrAnalysisIssues"]["input"]["query"]>;
export declare const getLatestPrAnalysisParams: Parameters<O.Operations["getLatestPrAnalysis"]["input"]["params"]>;
export declare const triggerPrAnalysisParams: Parameters<O.Operations["triggerPrAnalysis"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
