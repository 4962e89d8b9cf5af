import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi({ limits: { requestsPerMinute: 1 } });
api.covers("getLiveness");

test("200 without a key, however often", async () => {
  for (const _ of [1, 2, 3]) {
    expect(await api.call("getLiveness")).toMatchObject({ status: 200, body: { status: "ok" } });
  }
});
