// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const getArchitectureOverviewParams: Parameters<O.Operations["getArchitectureOverview"]["input"]["params"]>;
export declare const getArchitectureOverviewQuery: Parameters<O.Operations["getArchitectureOverview"]["input"]["query"]>;
export declare const listArchitectureReviewsParams: Parameters<O.Operations["listArchitectureReviews"]["input"]["params"]>;
export declare const listArchitectureReviewsQuery: Parameters<O.Operations["listArchitectureReviews"]["input"]["query"]>;
export declare const triggerArchitectureReviewParams: Parameters<O.Operations["triggerArchitectureReview"]["input"]["params"]>;
export declare const getArchitectureReviewParams: Parameters<O.Operations["getArchitectureReview"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
