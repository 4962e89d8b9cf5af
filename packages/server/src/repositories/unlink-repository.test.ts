import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("unlinkRepository");

test("204 and the repository is gone from the project, others stay", async () => {
  const { id, owner } = await api.project();
  const [gone, kept] = [await api.repository(id, "gone"), await api.repository(id, "kept")];
  const params = { id, repoId: gone.id };
  expect(await api.call("unlinkRepository", { key: owner.key, params })).toMatchObject({
    status: 204,
    text: "",
  });
  const left = await api.call("listRepositories", { key: owner.key, params: { id } });
  expect(left.body).toMatchObject({ repositories: [{ id: kept.id }], total_count: 1 });
  expect(await api.call("unlinkRepository", { key: owner.key, params })).toMatchObject({ status: 404 });
});

test("403 for a member, 404 for the repository of another project, and nothing is unlinked", async () => {
  const [mine, theirs] = [await api.project(), await api.project()];
  const { id: repoId } = await api.repository(theirs.id);
  const foreign = { key: mine.owner.key, params: { id: mine.id, repoId } };
  expect(await api.call("unlinkRepository", foreign)).toMatchObject({ status: 404 });
  const asMember = { key: theirs.member.key, params: { id: theirs.id, repoId } };
  expect(await api.call("unlinkRepository", asMember)).toMatchObject({ status: 403 });
  expect(await api.call("getRepository", asMember)).toMatchObject({ status: 200 });
});

test("400 for an id that is not a UUID", async () => {
  const { id, owner } = await api.project();
  const answer = await api.call("unlinkRepository", { key: owner.key, params: { id, repoId: "7" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/repoId" }] } });
});
