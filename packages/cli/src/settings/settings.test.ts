import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { expect, test } from "vitest";

import { exitCodes } from "../exit-code.ts";
import { readSettings, settingsSchema } from "./settings.ts";

const guide = readFileSync(new URL("../../../../docs/self-hosting.md", import.meta.url), "utf8");

test("without any variable every default holds", () => {
  expect(readSettings({})).toMatchObject({
    OCTOKRAFT_HOST: "127.0.0.1",
    OCTOKRAFT_PORT: 4280,
    OCTOKRAFT_DATA_DIR: resolve(".octokraft"),
    OCTOKRAFT_REPOSITORY_ROOTS: [],
    OCTOKRAFT_ALLOW_PRIVATE_HOSTS: [],
    OCTOKRAFT_LOG_LEVEL: "info",
  });
  expect(readSettings({})).not.toHaveProperty("DATABASE_URL");
});

test("a variable that is set to nothing counts as not set", () => {
  expect(readSettings({ OCTOKRAFT_PORT: "", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test("lists, pairs and numbers are read", () => {
  expect(
    readSettings({
      OCTOKRAFT_PORT: "8080",
      OCTOKRAFT_REPOSITORY_ROOTS: "/srv/git:/home/ada/code",
      OCTOKRAFT_ALLOW_PRIVATE_HOSTS: "git.lan, localhost:8443",
      OCTOKRAFT_GIT_TOKENS: "github.com=ghp_a=b,git.lan:8443=x",
    }),
  ).toMatchObject({
    OCTOKRAFT_PORT: 8080,
    OCTOKRAFT_REPOSITORY_ROOTS: ["/srv/git", "/home/ada/code"],
    OCTOKRAFT_ALLOW_PRIVATE_HOSTS: ["git.lan", "localhost:8443"],
    OCTOKRAFT_GIT_TOKENS: { "github.com": "ghp_a=b", "git.lan:8443": "x" },
  });
});

test.each([
  ["OCTOKRAFT_PORT", "http"],
  ["OCTOKRAFT_PORT", "65536"],
  ["OCTOKRAFT_PORT", "-1"],
  ["OCTOKRAFT_PORT", "80.5"],
  ["OCTOKRAFT_PUBLIC_URL", "octokraft.example.com"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "localhost"],
  ["OCTOKRAFT_DATABASE_CONNECTIONS", "0"],
  ["OCTOKRAFT_INITIAL_API_KEY", "secret"],
  ["OCTOKRAFT_OWNER_NAME", "n".repeat(101)],
  ["OCTOKRAFT_OWNER_EMAIL", "owner"],
  ["OCTOKRAFT_REPOSITORY_ROOTS", "code"],
  ["OCTOKRAFT_ALLOW_PRIVATE_HOSTS", "https://git.lan"],
  ["OCTOKRAFT_GIT_TOKENS", "ghp_abc"],
  ["OCTOKRAFT_GIT_CERTIFICATE_FILE", "ca.pem"],
  ["OCTOKRAFT_GIT_CERTIFICATE_FILE", "/nowhere/ca.pem"],
  ["OCTOKRAFT_CLONE_TIMEOUT_SECONDS", "soon"],
  ["OCTOKRAFT_MAX_REPOSITORY_MB", "0"],
  ["OCTOKRAFT_CONCURRENT_ASSESSMENTS", "0"],
  ["OCTOKRAFT_WORKERS", "many"],
  ["OCTOKRAFT_REQUESTS_PER_MINUTE", "0"],
  ["OCTOKRAFT_SMTP_URL", "https://mail"],
  ["OCTOKRAFT_MAIL_FROM", "nobody"],
  ["OCTOKRAFT_LOG_LEVEL", "loud"],
  ["OCTOKRAFT_SHUTDOWN_SECONDS", "-1"],
])("%s=%s is one sentence that names the variable and not the value", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    expect.objectContaining({
      exitCode: exitCodes.usage,
      message: expect.stringMatching(new RegExp(`^${name} must be [^\\n]+\\.$`)),
    }),
  );
});

test("a misspelt variable is not passed over", () => {
  expect(() => readSettings({ OCTOKRAFT_PROT: "80" })).toThrow("OCTOKRAFT_PROT is not a setting");
});

test("mail needs a sender", () => {
  expect(() => readSettings({ OCTOKRAFT_SMTP_URL: "smtp://mail.lan" })).toThrow("OCTOKRAFT_MAIL_FROM");
});

test("the guide has a row for every variable, with its default, and none besides", () => {
  const rows = [...guide.matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|/gm)].map(([, name, value]) => [name, value]);
  const { OCTOKRAFT_DATA_DIR: _folder, ...defaults } = readSettings({});
  const expected = Object.keys(settingsSchema.shape).map((name) => {
    const value: unknown = name === "OCTOKRAFT_DATA_DIR" ? ".octokraft" : Reflect.get(defaults, name);
    return [name, typeof value === "string" || typeof value === "number" ? `\`${value}\`` : "none"];
  });
  expect(rows).toEqual(expected);
});
