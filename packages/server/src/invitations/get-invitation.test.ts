import { createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getInvitation");
const { id, owner } = await api.project();
const { invitation, token } = await createInvitation(api.db, id, {
  email: "new@octokraft.test",
  role: "owner",
  invited_by_id: owner.id,
});

test("200 without the token", async () => {
  const answer = await api.call("getInvitation", {
    key: owner.key,
    params: { id, invitationId: invitation.id },
  });
  expect(answer).toMatchObject({ status: 200, body: invitation });
  expect(answer.text).not.toContain(token);
});

test("404 for the invitation of another project", async () => {
  const other = await api.project();
  const params = { id: other.id, invitationId: invitation.id };
  expect(await api.call("getInvitation", { key: other.owner.key, params })).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getInvitation", { key: owner.key, params: { id, invitationId: token } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/invitationId" }] } });
});
