import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getCurrentUser");

test("200 with the user and the key of the request", async () => {
  const user = await api.user({ name: "CI", scopes: ["read"] });
  expect(await api.call("getCurrentUser", { key: user.key })).toMatchObject({
    status: 200,
    body: {
      id: user.id,
      name: "User 1",
      email: "user-1@octokraft.test",
      api_key: { name: "CI", scopes: ["read"], key_prefix: user.key.slice(0, 12) },
    },
  });
});

test("400 for a query parameter that there is not", async () => {
  const { key } = await api.user();
  const answer = await api.call("getCurrentUser", { key, query: { id: 7 } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/id" }] } });
});
