import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { ClientError, ConnectionError, createClient, type ApiClientOptions } from "./index.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const ID = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
const KEY = "ok_live_test";

/** A client of a real server that gives the answers in turn, the last one for ever, and records what it was asked. */
async function serve(answers: Answer[], options: Partial<ApiClientOptions> = {}) {
  const seen: { method: string; url: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    request.resume();
    request.on("end", () => answers[Math.min(seen.length, answers.length) - 1]?.(request, response));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const client = createClient({ baseUrl, auth: { apiKey: KEY }, retry: { baseDelayMs: 1 }, ...options });
  return { client, seen };
}

const send =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "r-1", ...headers });
    response.end(JSON.stringify(body));
  };

const hang: Answer = () => undefined;
const drop: Answer = (request) => request.socket.destroy();
const page = (names: string[], offset: number): Answer =>
  send(200, { projects: names.map((name) => ({ name })), total_count: 3, limit: 2, offset });
const failure = { error: "not_found", message: "No such project.", request_id: "r-1" };

test("a call sends key, path, query and body, and gives the body of the answer", async () => {
  const { client, seen } = await serve([page(["a"], 0), send(201, { id: ID })], {
    headers: { "x-extra": "1" },
  });
  const list = await client.listProjects({ query: { limit: 5, search: "a b" } });
  expect(list.projects[0]?.name).toBe("a");
  const created = await client.createProject({ body: { name: "Shop", key: "shop" } });
  expect(created.id).toBe(ID);
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /api/v1/projects?limit=5&search=a%20b",
    "POST /api/v1/projects",
  ]);
  expect(seen[0]?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, "x-extra": "1" });
});

test("an error status throws with status, code, body and request id", async () => {
  const { client } = await serve([send(404, failure)]);
  const error: unknown = await client.getProject({ params: { id: ID } }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ status: 404, code: "not_found", body: failure, requestId: "r-1" });
});

test("the safe form answers with the status and a typed error instead of throwing", async () => {
  const { client } = await serve([send(404, failure), send(200, { id: ID, name: "Shop" })]);
  const missing = await client.safe.getProject({ params: { id: ID } });
  expect(missing).toMatchObject({ ok: false, status: 404, error: failure, requestId: "r-1" });
  expect(missing.ok || missing.status !== 404 || missing.error.message).toBe("No such project.");
  const found = await client.safe.getProject({ params: { id: ID } });
  expect(found.ok && found.data.name).toBe("Shop");
});

test("an operation without content gives undefined", async () => {
  const { client } = await serve([(_, response) => void response.writeHead(204).end()]);
  expect(await client.deleteProject({ params: { id: ID } })).toBeUndefined();
});

test("items walks through all pages by offset", async () => {
  const { client, seen } = await serve([page(["a", "b"], 0), page(["c"], 2)]);
  const names: string[] = [];
  for await (const project of client.items.listProjects({ query: { limit: 2 } })) names.push(project.name);
  expect(names).toEqual(["a", "b", "c"]);
  expect(seen.map(({ url }) => url)).toEqual([
    "/api/v1/projects?limit=2&offset=0",
    "/api/v1/projects?limit=2&offset=2",
  ]);
});

test("idempotent calls are repeated after dropped connections and 503, at most as often as allowed", async () => {
  const recovered = await serve([drop, send(503, failure), page(["a"], 0)]);
  expect((await recovered.client.listProjects()).total_count).toBe(3);
  expect(recovered.seen).toHaveLength(3);
  const broken = await serve([drop]);
  await expect(broken.client.listProjects()).rejects.toThrow(ConnectionError);
  expect(broken.seen).toHaveLength(3);
});

test("a POST is repeated only after 429, after 503 with Retry-After, or with an idempotency key", async () => {
  const body = { name: "Shop", key: "shop" };
  const plain = await serve([send(503, failure), send(201, { id: ID })]);
  await expect(plain.client.createProject({ body })).rejects.toMatchObject({ status: 503 });
  const limited = await serve([send(429, failure, { "retry-after": "0" }), send(201, { id: ID })]);
  await limited.client.createProject({ body });
  expect(limited.seen).toHaveLength(2);
  const keyed = await serve([drop, send(201, { id: ID })]);
  await keyed.client.createProject({ body, idempotencyKey: "once" });
  expect(keyed.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["once", "once"]);
});

test("a Retry-After longer than allowed ends the attempts", async () => {
  const { client, seen } = await serve([send(429, failure, { "retry-after": "3600" })]);
  await expect(client.listProjects()).rejects.toMatchObject({ status: 429 });
  expect(seen).toHaveLength(1);
});

test("an attempt that takes too long is given up, and an abort ends the call at once with its reason", async () => {
  const slow = await serve([hang], { timeoutMs: 30, retry: { attempts: 1 } });
  await expect(slow.client.listProjects()).rejects.toMatchObject({ name: "ConnectionError", timedOut: true });
  const stopped = await serve([hang]);
  const controller = new AbortController();
  const call = stopped.client.listProjects({ signal: controller.signal });
  controller.abort(new Error("stopped by the user"));
  await expect(call).rejects.toThrow("stopped by the user");
});

test("keys may come from a function, request ids are sent, middleware sees each request", async () => {
  const urls: string[] = [];
  const { client, seen } = await serve([page([], 0)], {
    auth: { apiKey: async () => "fresh" },
    requestId: () => "mine",
    middleware: [{ onRequest: ({ request }) => void urls.push(request.url) }],
  });
  await client.listProjects();
  expect(seen[0]?.headers).toMatchObject({ authorization: "Bearer fresh", "x-request-id": "mine" });
  expect(urls).toHaveLength(1);
});
