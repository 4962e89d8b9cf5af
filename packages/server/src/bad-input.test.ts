import { deepEqual } from "node:assert/strict";

import { afterEach, beforeEach, expect, test } from "vitest";

import { testApi } from "./testing/test-api.ts";

const api = await testApi();
const { id, owner, member } = await api.assessed([{}]);
const absent = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
const all = [...api.operations.values()];

let before: Record<string, number>;
beforeEach(async () => {
  before = await api.rowCounts();
});
afterEach(async () => {
  deepEqual(await api.rowCounts(), before);
});

function params(path: string): Record<string, string | number> {
  const values: Record<string, string | number> = { id, userId: member.id, number: 7 };
  return Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, values[name] ?? absent]),
  );
}

/** What an answer to bad input must look like: 400 that points at the fault. */
const fault = (pointer: string) => ({
  status: 400,
  body: {
    error: "invalid_request",
    details: expect.arrayContaining([
      { pointer: expect.stringMatching(new RegExp(`^${pointer}(/|$)`)), message: expect.any(String) },
    ]),
  },
});

/** Sends what `call` cannot write: an address as it stands. */
async function raw(operation: (typeof all)[number], address: string) {
  const response = await api.app.request(address, {
    method: operation.method.toUpperCase(),
    headers: { authorization: `Bearer ${owner.key}` },
  });
  return { status: response.status, body: await response.json() };
}

/** A missing body is told before anything else. */
const needsNoBody = all.filter(({ requestBody }) => Object(requestBody).required !== true);

const inPath = needsNoBody.flatMap((operation) =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    operation,
    id: operation.operationId,
    name,
  })),
);
const badIds = [
  "7",
  "null",
  "%20",
  "%00",
  "%ff",
  "%ED%A0%80",
  "..%2f..",
  "%F0%9F%A6%91",
  "'--",
  `${absent}0`,
  "a".repeat(5000),
];

test.each(inPath)("400 or 404 for $id with a $name that is no id", async ({ operation, name }) => {
  for (const bad of badIds.filter((value) => name !== "number" || value !== "7")) {
    const values = params(operation.path);
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      key === name ? bad : String(values[key]),
    );
    const answer = await raw(operation, address);
    expect({ bad: bad.slice(0, 40), ...answer }).toMatchObject(
      answer.status === 404 ? { body: { error: "not_found" } } : fault(`/params/${name}`),
    );
  }
});

const inQuery = needsNoBody.flatMap((operation) =>
  api
    .queryParameters(operation.operationId)
    .map(({ name, schema }) => ({ operation, id: operation.operationId, name, schema })),
);

/** Values that the schema of a parameter refuses, percent-encoded. */
function refused({ type, enum: choices, format, maxLength }: Record<string, unknown>): string[] {
  const unstorable = ["%00", "a%00b"];
  if (type === "integer" || type === "number") {
    return ["", "x", "-1", "1e999", "NaN", "99999999999999999999", "1.5", "%F0%9F%A6%91", "1%00"];
  }
  if (type === "boolean") return ["", "yes", "2", "%00"];
  if (choices !== undefined || format !== undefined) return ["x", "%00", "%F0%9F%A6%91", "a".repeat(10_000)];
  return typeof maxLength === "number" ? [...unstorable, "a".repeat(maxLength + 1)] : unstorable;
}

test.each(inQuery)(
  "400 for $id with a $name that its schema refuses",
  async ({ operation, id: operationId, name, schema }) => {
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      String(params(operation.path)[key]),
    );
    for (const bad of refused(schema)) {
      const answer = await raw(operation, `${address}?${name}=${bad}`);
      expect({ bad: bad.slice(0, 40), ...answer }).toMatchObject(fault(`/query/${name}`));
    }
    // Neither is wrong as text; what is not UTF-8 is read as replacement characters.
    for (const strange of ["%ff", "%ED%A0%80", "%F0%9F%A6%91", "e%CC%81%E2%80%AE", "'%20or%201=1"]) {
      const { status } = await raw(operation, `${address}?${name}=${strange}`);
      expect(`${operationId} ${strange} ${status}`).toMatch(/ (200|400|404|501)$/);
    }
  },
);

const paged = all.filter(({ operationId }) =>
  api.queryParameters(operationId).some(({ name }) => name === "limit"),
);

test.each(paged.map(({ operationId, path }) => ({ id: operationId, path })))(
  "400 for $id with a limit or an offset beyond its bounds",
  async ({ id: operationId, path }) => {
    for (const query of [
      { limit: 0 },
      { limit: 101 },
      { limit: 1e9 },
      { offset: 10_000_001 },
      { offset: -1 },
    ]) {
      const [name = ""] = Object.keys(query);
      const answer = await api.call(operationId, { key: owner.key, params: params(path), query });
      expect(answer).toMatchObject(fault(`/query/${name}`));
    }
  },
);

const withBody = all.filter(({ requestBody }) => requestBody !== undefined);

test.each(withBody.map(({ operationId, path }) => ({ id: operationId, path })))(
  "400, 413 or 415 for $id with a body that is no JSON object, too large, of another type or has an unknown field",
  async ({ id: operationId, path }) => {
    const send = (body: string, type = "application/json") =>
      api.call(operationId, {
        key: owner.key,
        params: params(path),
        body,
        headers: { "content-type": type },
      });
    for (const body of [
      "{",
      "nul",
      '{"a":1}{"b":2}',
      "\ufeff{",
      "\xff",
      "[]",
      "null",
      "7",
      '"x"',
      `{"a":${"[".repeat(40)}${"]".repeat(40)}}`,
    ]) {
      expect(await send(body)).toMatchObject({ status: 400, body: { error: "invalid_request" } });
    }
    for (const unknown of [
      '{"colour":"red"}',
      '{"__proto__":{"x":1}}',
      String.raw`{"\ud800":1}`,
      String.raw`{"a\u0000":1}`,
    ]) {
      const answer = await send(unknown);
      expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request" } });
      expect(Object(answer.body).details.length).toBeGreaterThan(0);
    }
    for (const type of [
      "text/plain",
      "application/xml",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "image/png",
      "json",
    ]) {
      expect(await send('{"name":"x"}', type)).toMatchObject({
        status: 415,
        body: { error: "unsupported_media_type" },
      });
    }
    expect(await send(`{"name":"${"a".repeat(10_000_000)}"}`)).toMatchObject({
      status: 413,
      body: { error: "payload_too_large" },
    });
  },
);
