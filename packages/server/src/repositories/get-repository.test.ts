import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getRepository");
const { id, member, stranger } = await api.project();
const repository = await api.repository(id);

test("200 with the repository", async () => {
  const params = { id, repoId: repository.id };
  const answer = await api.call("getRepository", { key: member.key, params });
  expect(answer).toMatchObject({ status: 200, body: repository });
  expect(await api.call("getRepository", { key: stranger.key, params })).toMatchObject({ status: 404 });
});

test("404 for the repository of another project of the same user", async () => {
  const other = await api.project();
  await api.join(other.id, member.id, "owner");
  const theirs = await api.repository(other.id);
  const answer = await api.call("getRepository", { key: member.key, params: { id, repoId: theirs.id } });
  expect(answer).toMatchObject({ status: 404, body: { error: "not_found" } });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getRepository", { key: member.key, params: { id, repoId: "storefront" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/repoId" }] } });
});
