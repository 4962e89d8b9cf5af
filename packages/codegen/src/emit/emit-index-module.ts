import type { Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";
import type { Target } from "./targets.ts";

/** `index.ts`: the face of the package. Routes and validators of operations stay in modules that load on demand. */
export function emitIndexModule(compilation: Compilation, targets: ReadonlySet<Target>): string {
  const server = [
    'export type * from "./operation-types.ts";',
    'export * from "./operations.ts";',
    'export * from "./mount.ts";',
    'export { checkAnswer, type Answer } from "./runtime/check-response.ts";',
    'export type { MountOptions, OperationRequest, Router, Violation } from "./runtime/mount.ts";',
    'export type { Operation, OperationDetail } from "./runtime/operation.ts";',
    'export { Problem, type Detail, type ProblemCode } from "./runtime/problem.ts";',
    'export type { Credential, SecurityHook, SecurityRequest, SecurityScheme } from "./runtime/security.ts";',
  ];
  const lines = [
    ...(targets.has("routes") ? server : []),
    'export { schemas, type Schemas } from "./schemas/index.ts";',
    'export type * as components from "./models.ts";',
  ];
  return outputModule(compilation.banner, [], lines.join("\n"));
}
