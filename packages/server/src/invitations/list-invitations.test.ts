import { createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listInvitations");
const { id, owner } = await api.project();
const invite = (email: string) =>
  createInvitation(api.db, id, { email, role: "member", invited_by_id: owner.id });

test("200 with those that wait and those that expired, newest first", async () => {
  const { invitation } = await invite("old@octokraft.test");
  await api.db
    .updateTable("invitations")
    .set({ expires_at: new Date(0) })
    .where("id", "=", invitation.id)
    .execute();
  await invite("new@octokraft.test");
  const all = await api.call("listInvitations", { key: owner.key, params: { id } });
  expect(all).toMatchObject({
    status: 200,
    body: {
      invitations: [
        { email: "new@octokraft.test", status: "pending", invited_by: { id: owner.id } },
        { email: "old@octokraft.test", status: "expired" },
      ],
      total_count: 2,
    },
  });
  expect(all.text).not.toContain("inv_");
  const expired = await api.call("listInvitations", {
    key: owner.key,
    params: { id },
    query: { status: ["expired"] },
  });
  expect(expired.body).toMatchObject({ invitations: [{ email: "old@octokraft.test" }], total_count: 1 });
});

test("404 for a stranger, 400 for a state that there is not", async () => {
  const { key } = await api.user();
  expect(await api.call("listInvitations", { key, params: { id } })).toMatchObject({ status: 404 });
  const answer = await api.call("listInvitations", {
    key: owner.key,
    params: { id },
    query: { status: "used" },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/status/0" }] } });
});
