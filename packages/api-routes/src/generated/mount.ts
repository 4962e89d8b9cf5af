// Generated from openapi/ by pnpm generate. Do not edit.
import type { Operations } from "./operation-types.ts";
import { loadDetail, loadExample, operations, schemes, type OperationId } from "./operations.ts";
import { checkAnswer, type Answer } from "./runtime/check-response.ts";
import { mountOperations, type AnyHandlers, type MountOptions, type Router } from "./runtime/mount.ts";
import type { Detail } from "./runtime/problem.ts";
import type { SecurityHook } from "./runtime/security.ts";

/** A function that carries out one operation. It can be called in tests as it is. */
export type Handler<Id extends OperationId, Ctx> = (
  input: Operations[Id]["input"],
  ctx: Ctx,
) => Promise<Operations[Id]["output"]>;

/** One handler for every operation. */
export type Handlers<Ctx> = { readonly [Id in OperationId]: Handler<Id, Ctx> };

/** Says who a credential belongs to, by security scheme. */
export interface SecurityHooks<Caller> {
  apiKey: SecurityHook<"bearer", Caller>;
}

interface Options<Ctx, Caller> extends Omit<MountOptions<Ctx, Caller>, "security" | "mode"> {
  readonly security: SecurityHooks<Caller>;
}

/** Mounts every operation; a missing handler does not compile. */
export function mount<Ctx, Caller>(
  app: Router,
  handlers: Handlers<Ctx>,
  options: Options<Ctx, Caller> & { readonly mode?: "strict" },
): void;
/** Mounts every operation; those without a handler answer 501 (`partial`) or with an example (`mock`). */
export function mount<Ctx, Caller>(
  app: Router,
  handlers: Partial<Handlers<Ctx>>,
  options: Options<Ctx, Caller> & { readonly mode: "partial" | "mock" },
): void;
export function mount<Ctx, Caller>(
  app: Router,
  handlers: object,
  options: object,
): void {
  const source = { operations, schemes, load: loadDetail, mocks: loadExample };
  mountOperations(app, source, handlers as AnyHandlers<Ctx>, options as MountOptions<Ctx, Caller>);
}

/** What in an answer breaks the contract; empty when nothing does. */
export async function validateResponse(operationId: OperationId, answer: Answer): Promise<Detail[]> {
  return checkAnswer(await loadDetail(operations[operationId]), answer);
}
