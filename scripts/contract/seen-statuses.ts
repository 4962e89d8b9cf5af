import { operations, type OperationId } from "../../packages/api-routes/src/index.ts";
import { implemented } from "./implemented.ts";

/** What a server in good health does not answer. Their tests stand beside the server, with a database that fails. */
const notProvoked = new Set(["500", "503"]);

/** Keeps which operation gave which of the statuses that it declares. */
export class SeenStatuses {
  readonly #seen = new Set<string>();
  readonly #patterns = (Object.keys(operations) as OperationId[]).map((operationId) => {
    const { method, path } = operations[operationId];
    return { operationId, method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`) };
  });

  add(method: string, path: string, status: number): void {
    const matching = this.#patterns.filter(
      (candidate) => candidate.method === method.toLowerCase() && candidate.pattern.test(path),
    );
    // Of a fixed and a variable part of a path the fixed one is meant: it has fewer groups.
    const groups = (pattern: RegExp): number => pattern.exec(path)?.length ?? 0;
    const [operation] = matching.toSorted((a, b) => groups(a.pattern) - groups(b.pattern));
    if (operation !== undefined) this.#seen.add(`${operation.operationId} ${status}`);
  }

  /** Sentences on what is declared, can be provoked and was not seen. */
  missing(): string[] {
    return implemented().flatMap((operationId) =>
      operations[operationId].statuses
        .filter((status) => !notProvoked.has(status) && !this.#seen.has(`${operationId} ${status}`))
        .map((status) => `${operationId} declares ${status}, which no answer had`),
    );
  }

  get count(): number {
    return this.#seen.size;
  }
}
