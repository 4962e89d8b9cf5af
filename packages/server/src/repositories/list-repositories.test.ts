import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listRepositories");
const { id, owner, member, stranger } = await api.project();

test("200 with the project's repositories by name, a page at a time", async () => {
  for (const name of ["storefront", "Checkout", "billing"]) await api.repository(id, name);
  await api.repository((await api.project()).id, "theirs");
  const first = await api.call("listRepositories", { key: member.key, params: { id }, query: { limit: 2 } });
  expect(first).toMatchObject({
    status: 200,
    body: { repositories: [{ name: "billing", project_id: id }, { name: "Checkout" }], total_count: 3 },
  });
  const rest = await api.call("listRepositories", { key: owner.key, params: { id }, query: { offset: 2 } });
  expect(rest.body).toMatchObject({
    repositories: [{ name: "storefront" }],
    total_count: 3,
    offset: 2,
    limit: 20,
  });
});

test("404 for a stranger", async () => {
  expect(await api.call("listRepositories", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
});

test("400 for an offset that is not a number", async () => {
  const answer = await api.call("listRepositories", {
    key: owner.key,
    params: { id },
    query: { offset: "x" },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/offset" }] } });
});
