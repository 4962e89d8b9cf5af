import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getProject");
const { id, project, owner, member, stranger } = await api.project();

test("200 with the caller's own role", async () => {
  expect(await api.call("getProject", { key: owner.key, params: { id } })).toMatchObject({
    status: 200,
    body: { ...project, member_count: 2 },
  });
  const seen = await api.call("getProject", { key: member.key, params: { id } });
  expect(seen.body).toEqual({ ...project, role: "member", member_count: 2 });
});

test("200 however the id is written: in capitals, percent-encoded", async () => {
  for (const written of [
    id.toUpperCase(),
    id.replaceAll(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`),
  ]) {
    const response = await api.app.request(`/api/v1/projects/${written}`, {
      headers: { authorization: `Bearer ${member.key}` },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, role: "member" });
  }
});

test("404 to a stranger is the same answer as for an id that does not exist", async () => {
  const hidden = await api.call("getProject", { key: stranger.key, params: { id } });
  const absent = await api.call("getProject", {
    key: stranger.key,
    params: { id: "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e" },
  });
  const withoutRequestId = ({ status, body }: typeof hidden) => ({
    status,
    body: { ...Object(body), request_id: "" },
  });
  expect(withoutRequestId(hidden)).toEqual(withoutRequestId(absent));
  expect(hidden).toMatchObject({ status: 404, body: { error: "not_found" } });
});

test("403 for a key that is made for another project of its user", async () => {
  const other = await api.project();
  await api.join(other.id, owner.id, "owner");
  const key = await api.key(owner.id, { project_id: other.id });
  expect(await api.call("getProject", { key, params: { id } })).toMatchObject({ status: 403 });
  expect(await api.call("getProject", { key, params: { id: other.id } })).toMatchObject({ status: 200 });
});

test.each(["1", "web-shop", `${id}0`, "%00", "../projects"])("400 for the id %j", async (bad) => {
  expect(await api.call("getProject", { key: owner.key, params: { id: bad } })).toMatchObject({
    status: 400,
    body: { error: "invalid_request", details: [{ pointer: "/params/id" }] },
  });
});
