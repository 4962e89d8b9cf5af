// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listRepositoriesParams: Parameters<O.Operations["listRepositories"]["input"]["params"]>;
export declare const listRepositoriesQuery: Parameters<O.Operations["listRepositories"]["input"]["query"]>;
export declare const linkRepositoryParams: Parameters<O.Operations["linkRepository"]["input"]["params"]>;
export declare const listAvailableRepositoriesParams: Parameters<O.Operations["listAvailableRepositories"]["input"]["params"]>;
export declare const listAvailableRepositoriesQuery: Parameters<O.Operations["listAvailableRepositories"]["input"]["query"]>;
export declare const getRepositoryParams: Parameters<O.Operations["getRepository"]["input"]["params"]>;
export declare const unlinkRepositoryParams: Parameters<O.Operations["unlinkRepository"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
