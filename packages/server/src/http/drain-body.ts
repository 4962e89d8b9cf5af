import type { MiddlewareHandler } from "hono";

/** How long an answer may wait for a body that nobody wants. */
const patienceMs = 2000;

/**
 * Reads what an answer left unread of its request's body, and throws it away. A connection whose body is not read to its
 * end is cut by the server, and with it the next request that the client sends on it, which had nothing wrong. What is
 * too large or does not come in time ends the connection, and the answer says so.
 */
export function drainBody(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const hasBody =
      c.req.header("content-length") !== undefined || c.req.header("transfer-encoding") !== undefined;
    if (!hasBody || c.res.status === 413 || c.req.raw.bodyUsed) return;
    if (!(await isDrained(c.req.raw.body))) c.header("Connection", "close");
  };
}

async function isDrained(body: ReadableStream | null): Promise<boolean> {
  if (body === null) return true;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const read = body.pipeTo(new WritableStream()).then(
    () => true,
    () => false,
  );
  const drained = await Promise.race([read, late]);
  clearTimeout(timer);
  return drained;
}
