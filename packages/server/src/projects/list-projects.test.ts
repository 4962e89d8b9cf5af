import { createProject } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listProjects");
const { project, owner, member, stranger } = await api.project({ key: "web-shop", name: "Web shop" });

test("200 with the projects of the caller, each with the caller's role", async () => {
  const answer = await api.call("listProjects", { key: member.key });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      projects: [{ id: project.id, key: "web-shop", role: "member", member_count: 2 }],
      total_count: 1,
    },
  });
});

test("200 and an empty page for someone without projects", async () => {
  const answer = await api.call("listProjects", { key: stranger.key });
  expect(answer).toMatchObject({ status: 200, body: { projects: [], total_count: 0, limit: 20, offset: 0 } });
});

test("200 searches name and key, sorts and pages", async () => {
  const user = await api.user();
  for (const name of ["Alpha", "beta", "Gamma"]) {
    await createProject(api.db, user.id, { name, key: `${name.toLowerCase()}-x` });
  }
  const sorted = await api.call("listProjects", { key: user.key, query: { sort: "-name", limit: 2 } });
  expect(sorted.body).toMatchObject({
    projects: [{ name: "Gamma" }, { name: "beta" }],
    total_count: 3,
    limit: 2,
  });
  const rest = await api.call("listProjects", {
    key: user.key,
    query: { sort: "-name", limit: 2, offset: 2 },
  });
  expect(rest.body).toMatchObject({ projects: [{ name: "Alpha" }], total_count: 3, offset: 2 });
  const found = await api.call("listProjects", { key: user.key, query: { search: "BETA" } });
  expect(found.body).toMatchObject({ projects: [{ name: "beta" }], total_count: 1 });
});

test("200 with one project alone for a key that is made for it", async () => {
  await createProject(api.db, owner.id, { name: "Other", key: "other" });
  const narrow = await api.key(owner.id, { project_id: project.id });
  const answer = await api.call("listProjects", { key: narrow });
  expect(answer.body).toMatchObject({ projects: [{ id: project.id }], total_count: 1 });
});

test.each([
  { query: { limit: "101" }, pointer: "/query/limit" },
  { query: { limit: "0" }, pointer: "/query/limit" },
  { query: { limit: "many" }, pointer: "/query/limit" },
  { query: { offset: "-1" }, pointer: "/query/offset" },
  { query: { sort: "colour" }, pointer: "/query/sort" },
  { query: { nonsense: "1" }, pointer: "/query/nonsense" },
])("400 for the query $query", async ({ query, pointer }) => {
  const answer = await api.call("listProjects", { key: owner.key, query });
  expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request", details: [{ pointer }] } });
});
