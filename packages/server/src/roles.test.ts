import { expect, test } from "vitest";

import { notImplemented } from "./handlers.ts";
import { testApi, type CallAnswer, type TestProject } from "./testing/test-api.ts";

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

type Outcome = "unauthorized" | "forbidden" | "no such project" | "let through";

/** Open to keys made for one project although outside of any: their answers are about the key or narrowed to its project. */
const openToProjectKeys = new Set(["listProjects", "getCurrentUser"]);

interface Subject {
  operationId: string;
  method: string;
  path: string;
  role: string;
}

/** What the contract's `x-role` and descriptions promise. */
function expectedOutcome({ operationId, method, path, role }: Subject, caller: CallerName): Outcome {
  if (role === "public") return "let through";
  const inProject = path.includes("/projects/{id}");
  switch (caller) {
    case "no key":
    case "malformed key":
    case "unknown key":
    case "revoked key":
    case "expired key":
      return "unauthorized";
    case "stranger":
    case "owner of another project":
      return inProject ? "no such project" : "let through";
    case "key for another project":
      return !inProject && openToProjectKeys.has(operationId) ? "let through" : "forbidden";
    case "key for this project":
      return inProject || openToProjectKeys.has(operationId) ? "let through" : "forbidden";
    case "read-only key":
      return method === "get" ? "let through" : "forbidden";
    case "member":
      // A member may remove itself and nobody else.
      return role === "owner" || operationId === "deleteMember" ? "forbidden" : "let through";
    case "owner":
      break;
  }
  return "let through";
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

/** What an answer says of the caller; a sentence if it is none that the rules know. */
function outcomeOf({ status, body }: CallAnswer, subject: Subject, bodyRequired: boolean): string {
  const { error, message } = Object(body);
  if (status === 401 && error === "unauthorized") return "unauthorized";
  if (status === 403 && error === "forbidden") return "forbidden";
  if (status === 404 && String(message).startsWith("There is no project with this id"))
    return "no such project";
  if (allowed(subject, bodyRequired).includes(status)) return "let through";
  return `unexpected: ${status} ${JSON.stringify(body)}`;
}

test.each(cases)("$name with $caller", async ({ caller, subject, bodyRequired }) => {
  const project = await api.project();
  const names = [...subject.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const params = Object.fromEntries(
    names.map((name) => [name, name === "id" ? project.id : name === "number" ? 7 : absent]),
  );
  const answer = await api.call(subject.operationId, { key: await callers[caller](project), params });
  expect(outcomeOf(answer, subject, bodyRequired)).toBe(expectedOutcome(subject, caller));
});
