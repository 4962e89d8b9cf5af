import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type TestFiles = Record<string, string | Uint8Array | { executable: string } | { link: string }>;

const environment = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};

/** Runs git as a person would, with a fixed identity and clock. Returns its output, trimmed. */
export function git(cwd: string, ...words: string[]): string {
  return execFileSync("git", words, {
    cwd,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Writes files below a folder, which is made when it is not there. */
export function writeFiles(folder: string, files: TestFiles): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(place, content);
    else if ("link" in content) symlinkSync(content.link, place);
    else {
      writeFileSync(place, content.executable);
      chmodSync(place, 0o755);
    }
  }
}

/** Commits everything below a folder. Returns the commit's id. */
export function commitAll(folder: string, message = "Change"): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** Makes a repository with one commit on `main`. Returns the commit's id. */
export function makeRepository(folder: string, files: TestFiles, ...initOptions: string[]): string {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main", ...initOptions);
  writeFiles(folder, files);
  return commitAll(folder, "First");
}
