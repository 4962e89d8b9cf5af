import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("updateMember");

test("200 and the new role holds from the next request on", async () => {
  const { id, owner, member } = await api.project();
  const rename = () =>
    api.call("updateProject", { key: member.key, params: { id }, body: { name: "Theirs" } });
  expect(await rename()).toMatchObject({ status: 403 });
  const params = { id, userId: member.id };
  const answer = await api.call("updateMember", { key: owner.key, params, body: { role: "owner" } });
  expect(answer).toMatchObject({ status: 200, body: { user_id: member.id, role: "owner" } });
  expect(await rename()).toMatchObject({ status: 200 });
});

test("409 for the last owner, who stays one", async () => {
  const { id, owner } = await api.project();
  const params = { id, userId: owner.id };
  const answer = await api.call("updateMember", { key: owner.key, params, body: { role: "member" } });
  expect(answer).toMatchObject({ status: 409, body: { error: "last_owner" } });
  expect(await api.call("getMember", { key: owner.key, params })).toMatchObject({ body: { role: "owner" } });
});

test("409 for one of two owners who demote each other at the same time", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id, owner, member } = await api.project();
    await api.db.updateTable("memberships").set({ role: "owner" }).where("project_id", "=", id).execute();
    const answers = await Promise.all([
      api.call("updateMember", {
        key: owner.key,
        params: { id, userId: member.id },
        body: { role: "member" },
      }),
      api.call("updateMember", {
        key: member.key,
        params: { id, userId: owner.id },
        body: { role: "member" },
      }),
    ]);
    // The second may also come so late that its caller is no owner any more.
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect([
      [200, 403],
      [200, 409],
    ]).toContainEqual(statuses);
    const owners = await api.db
      .selectFrom("memberships")
      .where("project_id", "=", id)
      .where("role", "=", "owner")
      .selectAll()
      .execute();
    expect(owners).toHaveLength(1);
  }
});

test("404 for a user who is no member", async () => {
  const { id, owner, stranger } = await api.project();
  const params = { id, userId: stranger.id };
  const answer = await api.call("updateMember", { key: owner.key, params, body: { role: "owner" } });
  expect(answer).toMatchObject({ status: 404 });
});

test("400 for a role that there is not", async () => {
  const { id, owner, member } = await api.project();
  const params = { id, userId: member.id };
  const answer = await api.call("updateMember", { key: owner.key, params, body: { role: "king" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/body/role" }] } });
});
