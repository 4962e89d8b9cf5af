import { operations, type OperationId } from "../../packages/api-routes/src/index.ts";
import { notImplemented } from "../../packages/server/src/handlers.ts";

/** The operations that the server has. The others answer 501, which no contract allows. */
export function implemented(): OperationId[] {
  const missing = new Set<string>(notImplemented);
  return (Object.keys(operations) as OperationId[]).filter((operationId) => !missing.has(operationId));
}
