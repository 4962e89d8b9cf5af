import { expect, test } from "vitest";

import { listen } from "./listen.ts";
import { TestApi, testApi } from "./testing/test-api.ts";

const api = await testApi();
const { owner, id } = await api.project();
const authorization = `Bearer ${owner.key}`;

async function request(path: string, init: RequestInit = {}) {
  const response = await api.app.request(path, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
  };
}

test("an address that there is not answers 404 in the shape of every error", async () => {
  for (const path of [
    "/api/v1/nothing",
    "/api/v2/projects",
    "/.env",
    "/api/v1/projects/",
    "/%",
    "/%E0%A4%A",
  ]) {
    expect(await request(path)).toMatchObject({
      status: 404,
      body: { error: "not_found", message: expect.any(String), request_id: expect.any(String) },
    });
  }
});

test("a method that an address does not have answers 405 with those that it has", async () => {
  const answer = await request("/api/v1/projects", { method: "PUT", headers: { authorization } });
  expect(answer).toMatchObject({ status: 405, body: { error: "method_not_allowed" } });
  expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
});

test("a sane request id is taken over into header, body and log; any other is replaced", async () => {
  const sent = await request("/api/v1/projects", { headers: { "x-request-id": "trace-01=a_b" } });
  expect(sent.headers.get("x-request-id")).toBe("trace-01=a_b");
  expect(sent.body).toMatchObject({ error: "unauthorized", request_id: "trace-01=a_b" });
  expect(api.log.at(-1)).toMatchObject({
    request_id: "trace-01=a_b",
    status: 401,
    method: "GET",
    route: "/api/v1/projects",
  });
  for (const bad of ["a b", "a".repeat(300), `<script>`]) {
    const answer = await request("/livez", { headers: { "x-request-id": bad } });
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test("401 asks for a bearer token", async () => {
  for (const headers of [
    {},
    { authorization: "Basic YTpi" },
    { authorization: "Bearer" },
    { authorization: "Bearer x" },
  ]) {
    const answer = await request("/api/v1/projects", { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  }
});

test("the scheme may be written in any case", async () => {
  const answer = await request("/api/v1/projects", { headers: { authorization: `bearer ${owner.key}` } });
  expect(answer.status).toBe(200);
});

test("every answer forbids sniffing and framing", async () => {
  for (const path of ["/livez", "/api/v1/projects", "/nothing", "/docs"]) {
    const { headers } = await api.app.request(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
  }
});

test("the log tells who called what and holds no secret, header, query or body", async () => {
  await request(`/api/v1/projects/${id}?colour=hunter2`, { headers: { authorization, cookie: "hunter2" } });
  expect(api.log.at(-1)).toMatchObject({
    operation: "getProject",
    route: "/api/v1/projects/{id}",
    status: 400,
  });
  await request("/api/v1/projects", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ name: "hunter2", key: "hunter2" }),
  });
  expect(api.log.at(-1)).toMatchObject({
    operation: "createProject",
    status: 201,
    user_id: owner.id,
    key_id: expect.any(String),
    duration_ms: expect.any(Number),
  });
  expect(JSON.stringify(api.log)).not.toContain("hunter2");
  expect(JSON.stringify(api.log)).not.toContain(owner.key);
});

test("guesses at keys are limited by address, and do not lock out those who have one", async () => {
  const limited = new TestApi(api.database, { limits: { requestsPerMinute: 3 } });
  const guess = () => limited.call("listProjects", { key: `ok_live_${"0".repeat(64)}` });
  const statuses = [];
  for (const _ of [1, 2, 3, 4]) statuses.push((await guess()).status);
  expect(statuses).toEqual([401, 401, 401, 429]);
  expect(await limited.call("listProjects", { key: owner.key })).toMatchObject({ status: 200 });
});

test("a body that is too large is refused however its length is told", async () => {
  const chunk = new TextEncoder().encode("a".repeat(100_000));
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
  const init = { method: "POST", headers: { authorization, "content-type": "application/json" } };
  const streamed = await request("/api/v1/projects", {
    ...init,
    body: endless,
    duplex: "half",
  });
  expect(streamed).toMatchObject({ status: 413, body: { error: "payload_too_large" } });
  const ten = await request("/api/v1/projects", { ...init, body: "[".repeat(10_000_000) });
  expect(ten).toMatchObject({ status: 413 });
});

test("over a real socket 10 MB are refused and the server goes on serving", async () => {
  const server = await listen(api.app, { host: "127.0.0.1", port: 0 });
  const headers = { authorization, "content-type": "application/json" };
  const url = `${server.url}/api/v1/projects`;
  // Either the answer arrives or the connection is cut while the rest of the body is still on its way.
  const sent = fetch(url, { method: "POST", headers, body: "[".repeat(10_000_000) });
  const status = await sent.then(
    (response) => response.status,
    () => 413,
  );
  expect(status).toBe(413);
  const head = await fetch(url, { method: "HEAD", headers });
  expect(head.status).toBe(200);
  expect(await (await fetch(url, { headers })).json()).toMatchObject({ limit: 20 });
  await server.close();
});

test("an answer that breaks the contract is a 500 that says so in the log alone", async () => {
  const repository = await api.repository(id);
  await api.db
    .updateTable("repositories")
    .set({ overall_score: 101 })
    .where("id", "=", repository.id)
    .execute();
  const answer = await api.call("getRepository", { key: owner.key, params: { id, repoId: repository.id } });
  expect(answer).toMatchObject({ status: 500, body: { error: "internal_error" } });
  expect(answer.text).not.toContain("overall_score");
  expect(JSON.stringify(api.log)).toContain("overall_score");
});
