import { createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listMembers");
const { id, owner, member, stranger } = await api.project();

test("200 with owners first, and the number of invitations that wait", async () => {
  await createInvitation(api.db, id, {
    email: "new@octokraft.test",
    role: "member",
    invited_by_id: owner.id,
  });
  const answer = await api.call("listMembers", { key: member.key, params: { id } });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      members: [
        { user_id: owner.id, role: "owner", project_id: id },
        { user_id: member.id, role: "member" },
      ],
      pending_invitation_count: 1,
      total_count: 2,
    },
  });
});

test("200 with one role alone", async () => {
  const answer = await api.call("listMembers", { key: owner.key, params: { id }, query: { role: "member" } });
  expect(answer.body).toMatchObject({ members: [{ user_id: member.id }], total_count: 1 });
});

test("404 for a stranger, 400 for a role that there is not", async () => {
  expect(await api.call("listMembers", { key: stranger.key, params: { id } })).toMatchObject({ status: 404 });
  const answer = await api.call("listMembers", { key: owner.key, params: { id }, query: { role: "king" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/role" }] } });
});
