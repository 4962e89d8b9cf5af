// Generated from openapi/ by pnpm generate. Do not edit.
import type * as O from "../operation-types.ts";
import type { Parameters } from "../runtime/keywords.ts";
import type { OperationDetail } from "../runtime/operation.ts";

export declare const listMembersParams: Parameters<O.Operations["listMembers"]["input"]["params"]>;
export declare const listMembersQuery: Parameters<O.Operations["listMembers"]["input"]["query"]>;
export declare const getMemberParams: Parameters<O.Operations["getMember"]["input"]["params"]>;
export declare const deleteMemberParams: Parameters<O.Operations["deleteMember"]["input"]["params"]>;
export declare const updateMemberParams: Parameters<O.Operations["updateMember"]["input"]["params"]>;
/** By operationId. */
export declare const details: Readonly<Record<string, OperationDetail>>;
