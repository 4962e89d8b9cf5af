// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listDismissRulesParams: Parameters<O.Operations["listDismissRules"]["input"]["params"]>;
export declare const listDismissRulesQuery: Parameters<O.Operations["listDismissRules"]["input"]["query"]>;
export declare const createDismissRuleParams: Parameters<O.Operations["createDismissRule"]["input"]["params"]>;
export declare const getDismissRuleParams: Parameters<O.Operations["getDismissRule"]["input"]["params"]>;
export declare const deleteDismissRuleParams: Parameters<O.Operations["deleteDismissRule"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
