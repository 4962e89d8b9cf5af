import { expect, test } from "vitest";

import { TestApi, testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getReadiness");

test("200 when database and job queue answer", async () => {
  expect(await api.call("getReadiness")).toMatchObject({
    status: 200,
    body: {
      status: "ready",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      checks: [{ name: "database" }, { name: "jobs" }],
    },
  });
});

test("503 names what does not answer and keeps the reason to itself", async () => {
  const down = new TestApi({ ...api.database, ping: () => Promise.reject(new Error("hunter2")) });
  const answer = await down.call("getReadiness");
  expect(answer).toMatchObject({
    status: 503,
    body: {
      error: "service_unavailable",
      details: [{ pointer: "/checks/database", message: "does not answer" }],
    },
  });
  expect(answer.text).not.toContain("hunter2");
});
