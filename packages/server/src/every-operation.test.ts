import type { Database } from "@octokraft/store";
import { expect, test } from "vitest";

import { TestApi, testApi } from "./testing/test-api.ts";

const api = await testApi();
const { owner, id } = await api.project();
const rowsBefore = await api.rowCounts();

/** No query stands between the caller and these, so nothing can go wrong in them. */
const cannotFail = new Set(["getLiveness 500", "getReadiness 500"]);

function declaring(status: string): string[] {
  return [...api.operations.values()]
    .filter(
      ({ operationId, responses }) => status in responses && !cannotFail.has(`${operationId} ${status}`),
    )
    .map(({ operationId }) => operationId);
}

const uuid = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
function request(operationId: string) {
  const names = [...(api.operations.get(operationId)?.path ?? "").matchAll(/\{(\w+)\}/g)].map(
    ([, name = ""]) => name,
  );
  const params = names.map((name) => [name, name === "id" ? id : name === "number" ? 7 : uuid]);
  return { key: owner.key, params: Object.fromEntries(params) as Record<string, string | number> };
}

/** The same database, but every query fails. */
function failing(error: Error): Database {
  const fail = () => {
    throw error;
  };
  const plugin = { transformQuery: fail, transformResult: fail };
  return { ...api.database, db: api.db.withPlugin(plugin), ping: async () => fail() };
}

test.each(declaring("413"))("413 for %s with a body that is too large", async (operationId) => {
  const answer = await api.call(operationId, {
    ...request(operationId),
    body: { name: "a".repeat(1_000_000) },
  });
  expect(answer).toMatchObject({ status: 413, body: { error: "payload_too_large" } });
  // The rest of the body is never read: a client that sent its next request on this connection would lose it.
  expect(answer.headers.get("connection")).toBe("close");
});

test.each(declaring("415"))("415 for %s with a form", async (operationId) => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await api.call(operationId, { ...request(operationId), body: "name=x", headers });
  expect(answer).toMatchObject({
    status: 415,
    body: { error: "unsupported_media_type", details: [{ pointer: "/headers/content-type" }] },
  });
});

test.each(declaring("413"))(
  "400 for %s with malformed JSON, NUL characters, deep nesting",
  async (operationId) => {
    for (const body of [
      "{",
      String.raw`{"name":"\u0000"}`,
      `{"name":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    ]) {
      const answer = await api.call(operationId, { ...request(operationId), body });
      expect(answer).toMatchObject({
        status: 400,
        body: { error: "invalid_request", details: [{ pointer: expect.stringMatching(/^\/body/) }] },
      });
    }
  },
);

test("nothing of all this was written", async () => {
  expect(await api.rowCounts()).toEqual(rowsBefore);
});

/** A missing body is told before anything else. */
const needsNoBody = declaring("400").filter(
  (id) => Object(api.operations.get(id)?.requestBody).required !== true,
);

test.each(needsNoBody)("400 for %s with a query parameter that it does not have", async (operationId) => {
  const answer = await api.call(operationId, { ...request(operationId), query: { colour: "red" } });
  expect(answer).toMatchObject({
    status: 400,
    body: { error: "invalid_request", details: [{ pointer: "/query/colour" }] },
  });
});

test.each(declaring("429"))("429 for %s once the minute is used up", async (operationId) => {
  const limited = new TestApi(api.database, { limits: { requestsPerMinute: 1 } });
  const isPublic = api.operations.get(operationId)?.["x-role"] === "public";
  await limited.call(isPublic ? operationId : "listProjects", isPublic ? {} : { key: owner.key });
  const answer = await limited.call(operationId, request(operationId));
  expect(answer).toMatchObject({ status: 429, body: { error: "rate_limited" } });
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
});

const broken = new TestApi(failing(new Error("column hunter2 does not exist")));

test.each(declaring("500"))(
  "500 for %s when a query fails, without a word of the cause",
  async (operationId) => {
    const answer = await broken.call(operationId, { ...request(operationId), ...anyBody(operationId) });
    expect(answer).toMatchObject({ status: 500, body: { error: "internal_error" } });
    expect(answer.text).not.toMatch(/hunter2|\.ts|at /);
    expect(JSON.stringify(broken.log)).toContain("hunter2");
  },
);

const unreachable = Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:5432"), { code: "ECONNREFUSED" });
const cut = new TestApi(failing(unreachable));

test.each(declaring("503"))("503 for %s when the database cannot be reached", async (operationId) => {
  const answer = await cut.call(operationId, { ...request(operationId), ...anyBody(operationId) });
  expect(answer).toMatchObject({ status: 503, body: { error: "service_unavailable" } });
  expect(answer.text).not.toContain("10.0.0.7");
});

/** Operations without a key reach the database only with a body that is right. */
function anyBody(operationId: string): { body?: unknown } {
  return operationId === "acceptInvitation" ? { body: { token: `inv_${"0".repeat(64)}` } } : {};
}
