import { createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("deleteInvitation");
const { id, owner } = await api.project();

test("204 and the token stops working at once", async () => {
  const { invitation, token } = await createInvitation(api.db, id, {
    email: "new@octokraft.test",
    role: "member",
    invited_by_id: owner.id,
  });
  const params = { id, invitationId: invitation.id };
  expect(await api.call("deleteInvitation", { key: owner.key, params })).toMatchObject({
    status: 204,
    text: "",
  });
  expect(await api.call("acceptInvitation", { body: { token } })).toMatchObject({ status: 404 });
  expect(await api.call("deleteInvitation", { key: owner.key, params })).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("deleteInvitation", { key: owner.key, params: { id, invitationId: "7" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/invitationId" }] } });
});
