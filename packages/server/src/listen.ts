import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { Server } from "node:http";

export interface ListenOptions {
  host: string;
  /** 0 takes a free port. */
  port: number;
}

export interface Listening {
  url: string;
  port: number;
  /** Accepts nothing more, ends idle connections at once and the others after their request, or after `graceMs` (default 10,000). */
  close(graceMs?: number): Promise<void>;
}

/** Serves an app over HTTP. Rejects with a sentence that names the setting when the address cannot be taken. */
export async function listen(app: Pick<Hono, "fetch">, { host, port }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new TypeError("expected an HTTP/1.1 server");
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Error(explain(error, host, port), { cause: error })));
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    port: taken,
    close: (graceMs = 10_000) => close(server, graceMs),
  };
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A kept-alive connection becomes idle only after its request, so once is not enough.
  const idle = setInterval(() => server.closeIdleConnections(), 25);
  const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}

function explain(error: Error, host: string, port: number): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is taken by another process. Set OCTOKRAFT_PORT to a free one.`;
  }
  if (code === "EACCES")
    return `No permission to listen on port ${port}. Set OCTOKRAFT_PORT to one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `${host} is not an address of this machine. Set OCTOKRAFT_HOST to one that is.`;
  }
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
