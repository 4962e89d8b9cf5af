import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("deleteMember");

test("204 and the user's keys lose the project at once", async () => {
  const { id, owner, member } = await api.project();
  const narrow = await api.key(member.id, { project_id: id });
  const answer = await api.call("deleteMember", { key: owner.key, params: { id, userId: member.id } });
  expect(answer).toMatchObject({ status: 204, text: "" });
  for (const key of [member.key, narrow]) {
    expect(await api.call("getProject", { key, params: { id } })).toMatchObject({ status: 404 });
  }
});

test("204 for leaving by oneself, 403 for removing another as a member", async () => {
  const { id, owner, member } = await api.project();
  const removed = await api.call("deleteMember", { key: member.key, params: { id, userId: owner.id } });
  expect(removed).toMatchObject({ status: 403, body: { error: "forbidden" } });
  const left = await api.call("deleteMember", { key: member.key, params: { id, userId: member.id } });
  expect(left).toMatchObject({ status: 204 });
});

test("409 for the last owner, also for leaving by oneself", async () => {
  const { id, owner } = await api.project();
  const answer = await api.call("deleteMember", { key: owner.key, params: { id, userId: owner.id } });
  expect(answer).toMatchObject({ status: 409, body: { error: "last_owner" } });
  expect(await api.call("getProject", { key: owner.key, params: { id } })).toMatchObject({ status: 200 });
});

test("409 for one of two owners who leave at the same time", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id, owner, member } = await api.project();
    await api.db.updateTable("memberships").set({ role: "owner" }).where("project_id", "=", id).execute();
    const answers = await Promise.all(
      [owner, member].map((user) =>
        api.call("deleteMember", { key: user.key, params: { id, userId: user.id } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
  }
});

test("404 for a user who is no member, 400 for an id that is not a UUID", async () => {
  const { id, owner, stranger } = await api.project();
  const absent = await api.call("deleteMember", { key: owner.key, params: { id, userId: stranger.id } });
  expect(absent).toMatchObject({ status: 404 });
  const wrong = await api.call("deleteMember", { key: owner.key, params: { id, userId: "me" } });
  expect(wrong).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/userId" }] } });
});
