import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("deleteProject");

test("204 and the project is gone, for its members too, while others stay", async () => {
  const { id, owner, member } = await api.project();
  const other = await api.project();
  const key = await api.key(owner.id, { project_id: id });
  const answer = await api.call("deleteProject", { key: owner.key, params: { id } });
  expect(answer).toMatchObject({ status: 204, text: "" });
  expect(await api.call("getProject", { key: member.key, params: { id } })).toMatchObject({ status: 404 });
  expect(await api.call("getProject", { key: other.owner.key, params: { id: other.id } })).toMatchObject({
    status: 200,
  });
  expect(await api.call("listProjects", { key })).toMatchObject({ status: 401 });
  expect(await api.call("deleteProject", { key: owner.key, params: { id } })).toMatchObject({ status: 404 });
});

test("403 for a member, 404 for a stranger, and the project stays", async () => {
  const { id, owner, member, stranger } = await api.project();
  expect(await api.call("deleteProject", { key: member.key, params: { id } })).toMatchObject({ status: 403 });
  expect(await api.call("deleteProject", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  expect(await api.call("getProject", { key: owner.key, params: { id } })).toMatchObject({ status: 200 });
});

test("400 for an id that is not a UUID", async () => {
  const { owner } = await api.project();
  expect(await api.call("deleteProject", { key: owner.key, params: { id: "7" } })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/params/id" }] },
  });
});
