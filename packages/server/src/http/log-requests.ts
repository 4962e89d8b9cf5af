import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";

/**
 * One line per request once it is answered. Of the address only the route's pattern is kept: paths can hold invitation
 * tokens and queries can hold anything. Headers and bodies are never logged.
 */
export function logRequests(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const { status } = c.res;
    const line = {
      request_id: c.get("requestId"),
      method: c.req.method,
      route: routePath(c, -1),
      status,
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
      ...caller(c),
    };
    if (status >= 500) logger.error(line, "request");
    else logger.info(line, "request");
  };
}

function caller(c: Context): { user_id?: string; key_id?: string } {
  const { user_id, key_id } = c.get("caller") ?? {};
  return { ...(user_id !== undefined && { user_id }), ...(key_id !== undefined && { key_id }) };
}
