import { expect, test } from "vitest";

import { testApi } from "./testing/test-api.ts";

const api = await testApi();
const { id, owner, member } = await api.assessed([{}]);
const list = await api.call("listIssues", { key: owner.key, params: { id } });
const issueId: string = Object(list.body).issues[0].id;
const absent = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";

/** As JSON text, so that it can say what JavaScript's own writer would not. */
const values = [
  "null",
  "true",
  "0",
  "-1",
  "1.5",
  "1e400",
  "-1e308",
  "99999999999999999999",
  '""',
  '" "',
  "[]",
  "{}",
  "[null]",
  '{"a":1}',
  '{"__proto__":{"a":1}}',
  '{"constructor":1}',
  JSON.stringify("🦑".repeat(60)),
  JSON.stringify("e\u0301\u202e\ufeff"),
  JSON.stringify("a".repeat(200_000)),
  String.raw`"\ud800"`,
  String.raw`["\u0000"]`,
  "[".repeat(31) + "]".repeat(31),
  '{"a":'.repeat(30) + "1" + "}".repeat(30),
  JSON.stringify(Array.from({ length: 5000 }, (_, index) => `x${index}`)),
  JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, "low"]))),
  JSON.stringify("' or 1=1; drop table users; --"),
  JSON.stringify("2026-02-30T25:61:61Z"),
];

let count = 0;
/** What else is needed for a body to get past validation, so that strange values reach the database. */
function sound(operationId: string): object {
  const bodies: Record<string, object> = {
    createApiKey: { name: "Key" },
    createDismissRule: { match: { rule_id: `rule-${(count += 1)}` }, reason: "wont_fix" },
    createInvitation: { email: `user${count}@octokraft.test` },
    createProject: { name: "Project", key: `strange-${(count += 1)}` },
    dismissIssue: { reason: "wont_fix" },
    updateMember: { role: "member" },
  };
  return bodies[operationId] ?? {};
}

const withBody = [...api.operations.values()].filter(({ requestBody }) => requestBody !== undefined);

test.each(withBody.map(({ operationId }) => operationId))(
  "whatever stands in a property of %s, the answer is one that the contract declares and no 500",
  async (operationId) => {
    const params = {
      id,
      issueId,
      userId: member.id,
      ...Object.fromEntries(["repoId", "conventionId", "adrId"].map((name) => [name, absent])),
      number: 7,
    };
    const answers = [];
    for (const path of api.bodyProperties(operationId)) {
      for (const value of values) {
        const [outer, inner] = path.map((name) => JSON.stringify(name));
        const strange = inner === undefined ? `${outer}:${value}` : `${outer}:{${inner}:${value}}`;
        // Of two properties of the same name the last one counts.
        const body = `{${JSON.stringify(sound(operationId)).slice(1, -1)},${strange}}`.replace("{,", "{");
        const { status } = await api.call(operationId, { key: owner.key, params, body });
        if (status === 500) answers.push(`${path.join(".")}: ${value.slice(0, 60)}`);
      }
    }
    expect(answers).toEqual([]);
  },
);

test("a body that is no object is refused", async () => {
  for (const body of ["null", "[]", "7", '"text"', "true"]) {
    const answer = await api.call("createProject", { key: owner.key, body });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/body" }] } });
  }
});
