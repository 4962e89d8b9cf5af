import { once } from "node:events";
import { Agent, request, type ClientRequest, type IncomingMessage } from "node:http";

import { bodyLimit } from "hono/body-limit";
import { Hono } from "hono";
import { expect, test } from "vitest";

import { listen } from "../listen.ts";
import { drainBody } from "./drain-body.ts";

const app = new Hono();
app.use(drainBody());
app.use(bodyLimit({ maxSize: 1_000_000, onError: (c) => c.text("large", 413, { Connection: "close" }) }));
app.post("/refuse", (c) => c.text("no", 401));
app.get("/", (c) => c.text("yes"));

async function answerOf(
  sent: ClientRequest,
): Promise<{ status: number | undefined; connection: string | undefined }> {
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
  return { status: answer.statusCode, connection: answer.headers.connection };
}

test("a refused request with a large body does not cost the next one on its connection", async () => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let round = 0; round < 10; round += 1) {
    const refused = request(`${server.url}/refuse`, { method: "POST", agent });
    refused.end("a".repeat(900_000));
    expect(await answerOf(refused)).toMatchObject({ status: 401, connection: "keep-alive" });
    const next = request(server.url, { agent });
    next.end();
    expect(await answerOf(next)).toMatchObject({ status: 200 });
    expect(next.reusedSocket).toBe(true);
  }
  agent.destroy();
  await server.close();
});

test("an answer does not wait for ever for a body that never comes", async () => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  const sent = request(`${server.url}/refuse`, { method: "POST", headers: { "content-length": "1000" } });
  sent.on("error", () => {});
  sent.write("a");
  expect(await answerOf(sent)).toEqual({ status: 401, connection: "close" });
  sent.destroy();
  await server.close();
});
