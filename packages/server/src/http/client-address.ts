import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The address that a request came from; `unknown` where there is no socket, as in tests. */
export function clientAddress(c: Context): string {
  if (!("incoming" in Object(c.env))) return "unknown";
  return getConnInfo(c).remote.address ?? "unknown";
}
