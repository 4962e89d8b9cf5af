import { existsSync } from "node:fs";
import { delimiter, isAbsolute, resolve } from "node:path";

import { z } from "zod";

import { CommandError, exitCodes } from "../exit-code.ts";

const key = /^ok_live_[0-9a-f]{64}$/;
const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

function integer(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, sentence)
    .transform(Number)
    .refine((value) => value >= least && value <= most, sentence);
}

function list(separator: string) {
  return z.string().transform((text) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
}

function url(protocols: readonly string[], example: string) {
  return z
    .string()
    .refine(
      (text) => protocols.includes(URL.parse(text)?.protocol ?? ""),
      `must be a URL such as ${example}`,
    );
}

/** Every environment variable that is read, with its default. docs/self-hosting.md explains each; a test compares. */
export const settingsSchema = z.object({
  OCTOKRAFT_HOST: z.string().default("127.0.0.1"),
  OCTOKRAFT_PORT: integer(0, 65_535).default(4280),
  OCTOKRAFT_PUBLIC_URL: url(["http:", "https:"], "https://octokraft.example.com").optional(),
  OCTOKRAFT_DATA_DIR: z
    .string()
    .transform((path) => resolve(path))
    .default(() => resolve(".octokraft")),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgres://user:password@host:5432/octokraft").optional(),
  OCTOKRAFT_DATABASE_CONNECTIONS: integer(1, 1000).default(10),
  OCTOKRAFT_INITIAL_API_KEY: z
    .string()
    .regex(key, "must be ok_live_ followed by 64 hexadecimal digits in lower case")
    .optional(),
  OCTOKRAFT_OWNER_NAME: z.string().max(100, "must be at most 100 characters long").default("Owner"),
  OCTOKRAFT_OWNER_EMAIL: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$/, "must be an e-mail address")
    .default("owner@localhost"),
  OCTOKRAFT_REPOSITORY_ROOTS: list(delimiter)
    .refine(
      (roots) => roots.every((root) => isAbsolute(root)),
      `must be absolute paths, separated by "${delimiter}"`,
    )
    .default([]),
  OCTOKRAFT_ALLOW_PRIVATE_HOSTS: list(",")
    .refine(
      (hosts) => hosts.every((host) => /^(\*|[A-Za-z0-9.:-]+)$/.test(host)),
      "must be host names (or host:port), separated by commas, or *",
    )
    .default([]),
  OCTOKRAFT_GIT_TOKENS: list(",")
    .refine(
      (pairs) => pairs.every((pair) => /^[A-Za-z0-9.:-]+=[\x21-\x7e]+$/.test(pair)),
      "must be pairs host=token, separated by commas",
    )
    .transform((pairs) =>
      Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
      ),
    )
    .default({}),
  OCTOKRAFT_GIT_CERTIFICATE_FILE: z
    .string()
    .refine((path) => isAbsolute(path) && existsSync(path), "must be the absolute path of a file that exists")
    .optional(),
  OCTOKRAFT_CLONE_TIMEOUT_SECONDS: integer(1, 86_400).default(900),
  OCTOKRAFT_MAX_REPOSITORY_MB: integer(1, 1_000_000).default(4096),
  OCTOKRAFT_CONCURRENT_ASSESSMENTS: integer(1, 64).default(1),
  OCTOKRAFT_WORKERS: integer(1, 64).optional(),
  OCTOKRAFT_REQUESTS_PER_MINUTE: integer(1, 1_000_000).default(1200),
  OCTOKRAFT_SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@mail.example.com").optional(),
  OCTOKRAFT_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/, "must be an e-mail address")
    .optional(),
  OCTOKRAFT_LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(", ")}`).default("info"),
  OCTOKRAFT_SHUTDOWN_SECONDS: integer(0, 3600).default(20),
});

export type Settings = z.output<typeof settingsSchema>;

/**
 * Reads the settings from the environment. A variable that is set to nothing counts as not set.
 * @throws CommandError with one sentence that names the variable; a misspelt OCTOKRAFT_ variable is an error too
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const unknown = Object.keys(given).find(
    (name) =>
      name.startsWith("OCTOKRAFT_") && !name.startsWith("OCTOKRAFT_TEST_") && !(name in settingsSchema.shape),
  );
  if (unknown !== undefined) {
    throw new CommandError(
      exitCodes.usage,
      `${unknown} is not a setting; docs/self-hosting.md lists all of them.`,
    );
  }
  const read = settingsSchema.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new CommandError(exitCodes.usage, `${String(issue?.path[0])} ${issue?.message}.`);
  }
  if (read.data.OCTOKRAFT_SMTP_URL !== undefined && read.data.OCTOKRAFT_MAIL_FROM === undefined) {
    throw new CommandError(exitCodes.usage, "OCTOKRAFT_MAIL_FROM must be set when OCTOKRAFT_SMTP_URL is.");
  }
  return read.data;
}
