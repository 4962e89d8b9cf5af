import type { Handler as GeneratedHandler, OperationId } from "@octokraft/api-routes";

import type { OperationContext } from "./operation-context.ts";

/** The function that carries out an operation: its input is valid, its caller may do it. */
export type Handler<Id extends OperationId> = GeneratedHandler<Id, OperationContext>;
