// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listInvitationsParams: Parameters<O.Operations["listInvitations"]["input"]["params"]>;
export declare const listInvitationsQuery: Parameters<O.Operations["listInvitations"]["input"]["query"]>;
export declare const createInvitationParams: Parameters<O.Operations["createInvitation"]["input"]["params"]>;
export declare const getInvitationParams: Parameters<O.Operations["getInvitation"]["input"]["params"]>;
export declare const deleteInvitationParams: Parameters<O.Operations["deleteInvitation"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
