import { Hono } from "hono";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";

import { listen } from "./listen.ts";

const host = "127.0.0.1";

test("closing lets a running request finish and refuses new ones", async () => {
  const reached = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const app = new Hono().get("/slow", async (c) => {
    reached.resolve();
    await release.promise;
    return c.text("done");
  });
  const listening = await listen(app, { host, port: 0 });
  const running = fetch(`${listening.url}/slow`);
  await reached.promise;
  const closed = listening.close();
  await expect(fetch(`${listening.url}/slow`)).rejects.toThrow("fetch failed");
  release.resolve();
  expect(await (await running).text()).toBe("done");
  await closed;
});

test("closing does not wait longer than the grace for a request that hangs", async () => {
  const reached = Promise.withResolvers<void>();
  const app = new Hono().get("/hang", () => {
    reached.resolve();
    return new Promise<Response>(() => {});
  });
  const listening = await listen(app, { host, port: 0 });
  const hanging = fetch(`${listening.url}/hang`).catch((error: unknown) => error);
  await reached.promise;
  await listening.close(50);
  expect(await hanging).toBeInstanceOf(Error);
});

test("a port that is taken is reported with the setting to change", async () => {
  const other = createServer().listen(0, host);
  await once(other, "listening");
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("expected an address");
  await expect(listen(new Hono(), { host, port: address.port })).rejects.toThrow(
    `Port ${address.port} on 127.0.0.1 is taken by another process. Set OCTOKRAFT_PORT to a free one.`,
  );
  other.close();
});

test("an address of another machine is reported with the setting to change", async () => {
  await expect(listen(new Hono(), { host: "192.0.2.1", port: 0 })).rejects.toThrow(
    "192.0.2.1 is not an address of this machine. Set OCTOKRAFT_HOST to one that is.",
  );
});
