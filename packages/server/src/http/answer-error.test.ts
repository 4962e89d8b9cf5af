import { DeletedMeanwhileError } from "@octokraft/store";
import { Hono } from "hono";
import { pino } from "pino";
import { expect, test } from "vitest";

import { answerError } from "./answer-error.ts";
import type { AppEnv } from "./app-env.ts";

const logger = pino({ level: "silent" });
const answerTo = (error: Error): Promise<Response> => {
  const app = new Hono<AppEnv>().get("/", () => {
    throw error;
  });
  app.onError((thrown, c) => answerError(thrown, c, logger));
  return Promise.resolve(app.request("/"));
};

test("404 for what another request deleted in the meantime", async () => {
  const response = await answerTo(new DeletedMeanwhileError("The project was deleted."));
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: "not_found", message: "The project was deleted." });
});

test("500 tells the caller nothing of an unexpected error", async () => {
  const response = await answerTo(new Error("relation users does not exist"));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("relation");
});
