import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { onTestFinished } from "vitest";

export const entry = fileURLToPath(new URL("../octokraft.ts", import.meta.url));

export interface RunningOctokraft {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits for output (both streams) that matches; rejects with all output when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts the real command as a process of its own, with nothing of this process's settings. */
export function runOctokraft(
  words: readonly string[],
  environment: Record<string, string>,
  cwd: string,
): RunningOctokraft {
  const child = spawn(process.execPath, [entry, ...words], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, OCTOKRAFT_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails half-way leaves no process behind.
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  const listeners = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    for (const listener of listeners) listener();
  });
  const ended = once(child, "close").then(
    ([code, signal]: (number | NodeJS.Signals | null)[]) => code ?? signal ?? null,
  );
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stdout + stderr);
          if (found === null) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void ended.then((how) =>
          reject(new Error(`Ended with ${how} before ${pattern}:\n${stdout}\n${stderr}`)),
        );
      }),
  };
}
