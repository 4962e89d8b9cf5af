// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const getHealthDashboardParams: Parameters<O.Operations["getHealthDashboard"]["input"]["params"]>;
export declare const getHealthDashboardQuery: Parameters<O.Operations["getHealthDashboard"]["input"]["query"]>;
export declare const triggerAssessmentParams: Parameters<O.Operations["triggerAssessment"]["input"]["params"]>;
export declare const listAssessmentsParams: Parameters<O.Operations["listAssessments"]["input"]["params"]>;
export declare const listAssessmentsQuery: Parameters<O.Operations["listAssessments"]["input"]["query"]>;
export declare const getAssessmentParams: Parameters<O.Operations["getAssessment"]["input"]["params"]>;
export declare const listSkippedFilesParams: Parameters<O.Operations["listSkippedFiles"]["input"]["params"]>;
export declare const listSkippedFilesQuery: Parameters<O.Operations["listSkippedFiles"]["input"]["query"]>;
export declare const listDriftAlertsParams: Parameters<O.Operations["listDriftAlerts"]["input"]["params"]>;
export declare const listDriftAlertsQuery: Parameters<O.Operations["listDriftAlerts"]["input"]["query"]>;
export declare const getDriftAlertParams: Parameters<O.Operations["getDriftAlert"]["input"]["params"]>;
export declare const dismissDriftAlertParams: Parameters<O.Operations["dismissDriftAlert"]["input"]["params"]>;
export declare const listHealthCategoriesParams: Parameters<O.Operations["listHealthCategories"]["input"]["params"]>;
export declare const listHealthCategoriesQuery: Parameters<O.Operations["listHealthCategories"]["input"]["query"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
