import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";
import type { RepositoryLocation } from "./check-repository.ts";

const asked: RepositoryLocation[] = [];
const api = await testApi({
  checkRepository: async (location) => {
    asked.push(location);
    const text = "path" in location ? location.path : location.url;
    if (text.includes("missing")) {
      return { ok: false, field: "path" in location ? "path" : "url", message: "is not a git repository" };
    }
    if (location.default_branch === "missing") {
      return { ok: false, field: "default_branch", message: "is not a branch of this repository" };
    }
    const place =
      "path" in location
        ? ({ provider: "local", path: `/real${location.path}` } as const)
        : ({ provider: "git", url: location.url } as const);
    const default_branch = location.default_branch ?? "main";
    return {
      ok: true,
      name: "found",
      default_branch,
      head_sha: "9fceb02d0ae598e95dc970b74767f19372d61af8",
      place,
    };
  },
});
api.covers("linkRepository");
const { id, owner, member } = await api.project();
const params = { id };
const link = (body: unknown, key = owner.key) => api.call("linkRepository", { key, params, body });

test("201 links a folder by its real path and names it after what was found", async () => {
  const answer = await link({ path: "/srv/git/storefront" });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      project_id: id,
      provider: "local",
      path: "/real/srv/git/storefront",
      url: null,
      name: "found",
      default_branch: "main",
      head_sha: "9fceb02d0ae598e95dc970b74767f19372d61af8",
    },
  });
  expect(answer.headers.get("location")).toBe(`/api/v1/projects/${id}/repos/${Object(answer.body).id}`);
});

test("201 links a URL with the name and branch of the caller's choice", async () => {
  const body = { url: "https://git.octokraft.dev/shop/storefront.git", name: "Shop", default_branch: "next" };
  const answer = await link(body);
  expect(answer).toMatchObject({ status: 201, body: { ...body, provider: "git", path: null } });
  expect(asked.at(-1)).toMatchObject({ url: body.url, default_branch: "next" });
});

test("409 for what is linked already; another project may link it too", async () => {
  const body = { path: "/srv/git/twice" };
  await link(body);
  expect(await link(body)).toMatchObject({ status: 409, body: { error: "repository_linked" } });
  const other = await api.project();
  const theirs = await api.call("linkRepository", { key: other.owner.key, params: { id: other.id }, body });
  expect(theirs).toMatchObject({ status: 201 });
});

test("400 says why a repository is refused, and nothing is linked", async () => {
  const before = await api.call("listRepositories", { key: owner.key, params });
  expect(await link({ path: "/srv/missing" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/path", message: "is not a git repository" }] },
  });
  expect(await link({ url: "https://git.octokraft.dev/missing" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/url" }] },
  });
  expect(await link({ path: "/srv/git/a", default_branch: "missing" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/default_branch" }] },
  });
  expect(await link({ installation_id: 7, full_name: "shop/storefront" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/installation_id" }] },
  });
  expect((await api.call("listRepositories", { key: owner.key, params })).body).toEqual(before.body);
});

test.each([
  {},
  { path: "/srv/git/a", url: "https://git.octokraft.dev/a" },
  { url: "http://git.octokraft.dev/a" },
  { url: "ssh://git.octokraft.dev/a" },
  { path: "/srv/git/a", colour: "red" },
  { path: "/srv/git/\0" },
  { path: 7 },
])("400 for %j, and nobody looks for it", async (body) => {
  const before = asked.length;
  expect(await link(body)).toMatchObject({ status: 400, body: { error: "invalid_request" } });
  expect(asked).toHaveLength(before);
});

test("403 for a member, 404 for a stranger, and nobody looks for it", async () => {
  const before = asked.length;
  expect(await link({ path: "/srv/git/a" }, member.key)).toMatchObject({ status: 403 });
  expect(await link({ path: "/srv/git/a" }, (await api.user()).key)).toMatchObject({ status: 404 });
  expect(asked).toHaveLength(before);
});
