// Generated from openapi/ by pnpm generate. Do not edit.
export type * from "./operation-types.ts";
export * from "./operations.ts";
export * from "./mount.ts";
export { checkAnswer, type Answer } from "./runtime/check-response.ts";
export type { MountOptions, OperationRequest, Router, Violation } from "./runtime/mount.ts";
export type { Operation, OperationDetail } from "./runtime/operation.ts";
export { Problem, type Detail, type ProblemCode } from "./runtime/problem.ts";
export type { Credential, SecurityHook, SecurityRequest, SecurityScheme } from "./runtime/security.ts";
export { schemas, type Schemas } from "./schemas/index.ts";
export type * as components from "./models.ts";
