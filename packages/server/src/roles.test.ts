import { expect, test } from "vitest";

import { notImplemented } from "./handlers.ts";
import { testApi, type CallOptions, type TestProject } from "./testing/test-api.ts";

const api = await testApi();
const absent = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
const elsewhere = await api.project();

/** Who calls: the key, made afresh for each operation because some operations destroy what they are called on. */
const callers = {
  "no key": () => undefined,
  "malformed key": () => "ok_live_short",
  "unknown key": () => `ok_live_${"0".repeat(64)}`,
  "revoked key": async ({ owner }: TestProject) => {
    const key = await api.key(owner.id, { name: "Revoked" });
    await api.db
      .updateTable("api_keys")
      .set({ revoked_at: new Date() })
      .where("name", "=", "Revoked")
      .execute();
    return key;
  },
  "expired key": ({ owner }: TestProject) => api.key(owner.id, { expires_at: "2020-01-01T00:00:00Z" }),
  "key for another project": async ({ owner }: TestProject) => {
    const other = await api.project();
    await api.join(other.id, owner.id, "owner");
    return api.key(owner.id, { project_id: other.id });
  },
  "key for this project": ({ id, owner }: TestProject) => api.key(owner.id, { project_id: id }),
  "read-only key": ({ owner }: TestProject) => api.key(owner.id, { scopes: ["read"] }),
  stranger: ({ stranger }: TestProject) => stranger.key,
  "owner of another project": () => elsewhere.owner.key,
  member: ({ member }: TestProject) => member.key,
  owner: ({ owner }: TestProject) => owner.key,
} satisfies Record<string, (project: TestProject) => string | undefined | Promise<string | undefined>>;
type CallerName = keyof typeof callers;

type Outcome = 401 | 403 | "no such project" | "let through";

/** Open to keys made for one project although outside of any: their answers are about the key or narrowed to its project. */
const openToProjectKeys = new Set(["listProjects", "getCurrentUser"]);

interface Subject {
  operationId: string;
  method: string;
  path: string;
  role: string;
}

/** What the contract's `x-role` and descriptions promise. */
function expected({ operationId, method, path, role }: Subject, caller: CallerName): Outcome {
  if (role === "public") return "let through";
  const inProject = path.includes("/projects/{id}");
  switch (caller) {
    case "no key":
    case "malformed key":
    case "unknown key":
    case "revoked key":
    case "expired key":
      return 401;
    case "stranger":
    case "owner of another project":
      return inProject ? "no such project" : "let through";
    case "key for another project":
      return !inProject && openToProjectKeys.has(operationId) ? "let through" : 403;
    case "key for this project":
      return inProject || openToProjectKeys.has(operationId) ? "let through" : 403;
    case "read-only key":
      return method === "get" ? "let through" : 403;
    case "member":
      // A member may remove itself and nobody else.
      return role === "owner" || operationId === "deleteMember" ? 403 : "let through";
    case "owner":
      return "let through";
  }
}

/** What a let-through call of a fresh project can lead to: no body is sent, and other ids than the project's lead nowhere. */
function allowed({ operationId, path }: Subject, bodyRequired: boolean): number[] {
  if (bodyRequired) return [400];
  if (notImplemented.some((id) => id === operationId)) return [501];
  if (/\{(?!id\})/.test(path)) return [404];
  return [200, 201, 204, 409];
}

const cases = [...api.operations.values()].flatMap((operation) =>
  Object.keys(callers).map((caller) => ({
    name: operation.operationId,
    caller: caller as CallerName,
    subject: {
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      role: operation["x-role"],
    },
    bodyRequired: Object(operation.requestBody).required === true,
  })),
);

test.each(cases)("$name with $caller", async ({ caller, subject, bodyRequired }) => {
  const project = await api.project();
  const names = [...subject.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const params = Object.fromEntries(
    names.map((name) => [name, name === "id" ? project.id : name === "number" ? 7 : absent]),
  );
  const options: CallOptions = { key: await callers[caller](project), params };
  const answer = await api.call(subject.operationId, options);
  const outcome = expected(subject, caller);
  if (outcome === "let through") {
    expect(allowed(subject, bodyRequired)).toContain(answer.status);
    if (answer.status === 404)
      expect(answer.body).not.toMatchObject({ message: expect.stringContaining("project") });
  } else if (outcome === "no such project") {
    expect(answer).toMatchObject({ status: 404, body: { error: "not_found" } });
    expect(answer.body).toMatchObject({
      message: expect.stringContaining("There is no project with this id"),
    });
  } else {
    expect(answer).toMatchObject({
      status: outcome,
      body: { error: outcome === 401 ? "unauthorized" : "forbidden" },
    });
  }
});
