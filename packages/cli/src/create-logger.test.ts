import { expect, test } from "vitest";

import { createLogger } from "./create-logger.ts";
import { hiddenValues } from "./settings/hidden-values.ts";
import { readSettings } from "./settings/settings.ts";

const key = `ok_live_${"0123456789abcdef".repeat(4)}`;

function logged(
  write: (logger: ReturnType<typeof createLogger>) => void,
  environment: NodeJS.ProcessEnv = {},
): string {
  let text = "";
  const destination = { write: (line: string) => void (text += line) };
  write(createLogger({ level: "info", destination, hidden: hiddenValues(readSettings(environment)) }));
  return text;
}

test("a line is JSON with a level in words and an RFC 3339 time", () => {
  const line: unknown = JSON.parse(logged((logger) => logger.info({ request_id: "r1" }, "done")));
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    request_id: "r1",
    msg: "done",
  });
});

test.each([
  ["in a message", (logger: ReturnType<typeof createLogger>) => logger.info(`made ${key}`)],
  ["in a field", (logger: ReturnType<typeof createLogger>) => logger.info({ created: { secret: key } })],
  [
    "in a header",
    (logger: ReturnType<typeof createLogger>) => logger.info({ headers: { authorization: `Bearer ${key}` } }),
  ],
  ["in an error", (logger: ReturnType<typeof createLogger>) => logger.error(new Error(`refused ${key}`))],
  [
    "in a child's bindings",
    (logger: ReturnType<typeof createLogger>) => logger.child({ caller: key }).info("x"),
  ],
])("an API key never reaches the log: %s", (_place, write) => {
  const text = logged(write);
  expect(text).toContain("[hidden]");
  expect(text).not.toContain("0123456789abcdef");
});

test("other credentials in an Authorization header never reach the log", () => {
  expect(logged((logger) => logger.info("sent Authorization: Basic dTpw"))).not.toContain("dTpw");
});

test("passwords and tokens from the settings never reach the log, whatever carries them", () => {
  const environment = {
    DATABASE_URL: "postgres://octokraft:pa%22ss-word@db/octokraft",
    OCTOKRAFT_GIT_TOKENS: "github.com=ghp_token",
    OCTOKRAFT_SMTP_URL: "smtps://ada:mail-pass@mail.lan",
    OCTOKRAFT_MAIL_FROM: "ada@example.com",
  };
  const text = logged((logger) => {
    logger.info({ url: environment.DATABASE_URL }, 'tried pa"ss-word');
    logger.error(new Error("git with ghp_token failed"));
    logger.warn(environment.OCTOKRAFT_SMTP_URL);
  }, environment);
  expect(text).toContain("postgres://octokraft:[hidden]@db/octokraft");
  expect(text).not.toMatch(/ss-word|ghp_token|mail-pass/);
});
