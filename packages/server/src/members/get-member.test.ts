import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getMember");
const { id, owner, member, stranger } = await api.project();

test("200 with role and name", async () => {
  const answer = await api.call("getMember", { key: member.key, params: { id, userId: owner.id } });
  expect(answer).toMatchObject({ status: 200, body: { user_id: owner.id, role: "owner", name: "User 1" } });
});

test("404 for a user who is no member", async () => {
  const answer = await api.call("getMember", { key: owner.key, params: { id, userId: stranger.id } });
  expect(answer).toMatchObject({ status: 404, body: { error: "not_found" } });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getMember", { key: owner.key, params: { id, userId: "me" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/userId" }] } });
});
