import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";

import type { AppEnv } from "./app-env.ts";

/**
 * One line per request once it is answered. Of the address only the route's pattern is kept: paths can hold invitation
 * tokens and queries can hold anything. Headers and bodies are never logged.
 */
export function logRequests(logger: Logger): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const { status } = c.res;
    const caller = c.get("caller");
    const operation = c.get("operation");
    const line = {
      request_id: c.get("requestId"),
      operation: operation?.operationId,
      method: c.req.method,
      route: operation?.path ?? routePath(c, -1),
      status,
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
      user_id: caller?.user.id,
      key_id: caller?.key_id,
    };
    if (status >= 500) logger.error(line, "request");
    else logger.info(line, "request");
  };
}
