import { createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("acceptInvitation");
const { id, owner } = await api.project();

async function invite(email: string, role: "owner" | "member" = "member") {
  return createInvitation(api.db, id, { email, role, invited_by_id: owner.id });
}

test("201 makes a new user with a key that works", async () => {
  const { token } = await invite("grace@octokraft.test");
  const answer = await api.call("acceptInvitation", { body: { token, name: "Grace" } });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      project: { id, role: "member" },
      member: { email: "grace@octokraft.test", name: "Grace", role: "member" },
      api_key: { name: "First key" },
    },
  });
  const { api_key, member } = Object(answer.body);
  expect(answer.headers.get("location")).toBe(`/api/v1/projects/${id}/members/${member.user_id}`);
  expect(await api.call("getProject", { key: api_key.key, params: { id } })).toMatchObject({ status: 200 });
  expect(JSON.stringify(api.log)).not.toContain(api_key.key);
  expect(JSON.stringify(api.log)).not.toContain(token);
});

test("201 gives a user who exists the membership and no key, whatever the case of the address", async () => {
  const user = await api.user();
  const { email } = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", user.id)
    .executeTakeFirstOrThrow();
  const { token } = await invite(email.toUpperCase(), "owner");
  const answer = await api.call("acceptInvitation", { body: { token, name: "Other name" } });
  expect(answer).toMatchObject({
    status: 201,
    body: { api_key: null, member: { user_id: user.id, role: "owner" } },
  });
  expect(await api.call("getProject", { key: user.key, params: { id } })).toMatchObject({
    body: { role: "owner" },
  });
});

test("201 once, of attempts at the same time too; then 404", async () => {
  const { token } = await invite("once@octokraft.test");
  const answers = await Promise.all([1, 2, 3].map(() => api.call("acceptInvitation", { body: { token } })));
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 404, 404]);
});

test("404 does not tell an expired token from an unknown one", async () => {
  const { invitation, token } = await invite("late@octokraft.test");
  await api.db
    .updateTable("invitations")
    .set({ expires_at: new Date(0) })
    .where("id", "=", invitation.id)
    .execute();
  const expired = await api.call("acceptInvitation", { body: { token } });
  const unknown = await api.call("acceptInvitation", { body: { token: `inv_${"0".repeat(64)}` } });
  expect(expired).toMatchObject({ status: 404, body: { message: Object(unknown.body).message } });
  expect(unknown).toMatchObject({ status: 404, body: { error: "not_found" } });
});

test.each([{}, { token: "" }, { token: 7 }, { token: "x", colour: "red" }])("400 for %j", async (body) => {
  expect(await api.call("acceptInvitation", { body })).toMatchObject({ status: 400 });
});
