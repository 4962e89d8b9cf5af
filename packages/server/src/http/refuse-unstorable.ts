import type { Context } from "hono";

import { findUnstorable } from "./find-unstorable.ts";
import { invalidRequest } from "./invalid-request.ts";

const withoutBody = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/**
 * Refuses what PostgreSQL cannot store, and JSON nested deeper than `maxDepth` levels, before anything validates it. What
 * is not JSON at all is left to those who read it: the body stays readable.
 */
export async function refuseUnstorable(c: Context, maxDepth: number): Promise<void> {
  const query = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length > 1 ? values : values[0],
  ]);
  const request = {
    query: Object.fromEntries(query) as object,
    body: withoutBody.has(c.req.method) ? undefined : await parsedBody(c),
  };
  const [first, ...rest] = findUnstorable(request, maxDepth);
  if (first !== undefined) throw invalidRequest(first, ...rest);
}

async function parsedBody(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}
