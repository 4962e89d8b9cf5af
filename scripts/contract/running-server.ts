import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const entry = join(import.meta.dirname, "../../packages/cli/src/octokraft.ts");

export interface RunningServer {
  url: string;
  /** The first owner's key. */
  key: string;
  /** A git repository that the server may link. */
  repository: string;
  /** Commits code that mends what was found in it and is worse in all else. */
  worsen: () => void;
  stop(): Promise<void>;
}

/** A real server on a free port with an empty database of its own, and a small repository in two languages to assess. */
export async function startServer({ requestsPerMinute = 100_000 } = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-contract-"));
  const repository = join(folder, "code", "greeter");
  makeRepository(repository);
  const key = `ok_live_${"0123456789abcdef".repeat(4)}`;
  const child = spawn(process.execPath, [entry, "serve"], {
    env: {
      PATH: process.env["PATH"],
      OCTOKRAFT_PORT: "0",
      OCTOKRAFT_DATA_DIR: join(folder, "data"),
      OCTOKRAFT_INITIAL_API_KEY: key,
      OCTOKRAFT_REPOSITORY_ROOTS: join(folder, "code"),
      OCTOKRAFT_REQUESTS_PER_MINUTE: String(requestsPerMinute),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const url = await new Promise<string>((resolve, reject) => {
    let log = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      const [, found] = /"url":"([^"]+)"/.exec(log) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The server ended before it listened:\n${log}`)));
  });
  return {
    url,
    key,
    repository,
    worsen: () => worsen(repository),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeRepository(path: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, "greet.py"),
    "import os\n\n\ndef greet(name):\n    if name:\n        os.system('say ' + name)\n    return 'hello'\n",
  );
  writeFileSync(join(path, "main.go"), "package main\n\nfunc main() { println(1) }\n");
  git(path, "init", "--quiet", "--initial-branch=main");
  commit(path);
}

function worsen(path: string): void {
  writeFileSync(join(path, "greet.py"), "def greet(name):\n    return 'hello ' + name\n");
  const functions = Array.from(
    { length: 30 },
    (_, index) =>
      `export function load${index}(file) {\n  try {\n    return read(file, ${index});\n  } catch (error) {}\n}\n`,
  );
  writeFileSync(join(path, "load.js"), functions.join("\n"));
  commit(path);
}

function commit(path: string): void {
  git(path, "add", ".");
  git(path, "commit", "--quiet", "--message=Greetings");
}

function git(path: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd: path });
}
