import { spawn, type ChildProcess } from "node:child_process";

import { gitEnvironment, gitSafetyOptions, type GitEnvironment } from "./git-environment.ts";
import { SourceError } from "./source-error.ts";

export interface GitCommand extends GitEnvironment {
  signal?: AbortSignal | undefined;
  /** Default 60 s. */
  timeoutMs?: number;
  /** Bytes of output kept; more than that fails. Default 16 MiB. */
  maxOutput?: number;
  cwd?: string;
  onStderr?: (text: string) => void;
}

export interface GitResult {
  code: number;
  stdout: Buffer;
  /** At most the last 64 KiB. */
  stderr: string;
}

/** Starts git in a process group of its own with the safety options and the clean environment. */
export function spawnGit(words: readonly string[], command: GitCommand = {}): ChildProcess {
  return spawn("git", [...gitSafetyOptions, ...words], {
    env: gitEnvironment(command),
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Ends git and the helpers that it started. */
export function killGit(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/**
 * Runs one git command to its end.
 * @returns whatever the exit code is
 * @throws SourceError `timed_out`, `aborted`, `too_large` (more output than asked for) or `git_missing`
 */
export function runGit(words: readonly string[], command: GitCommand = {}): Promise<GitResult> {
  const timeoutMs = command.timeoutMs ?? 60_000;
  const maxOutput = command.maxOutput ?? 16 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    if (command.signal?.aborted === true) {
      reject(abortedError());
      return;
    }
    const child = spawnGit(words, command);
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = "";
    let failure: SourceError | undefined;
    const fail = (error: SourceError): void => {
      failure ??= error;
      killGit(child);
    };
    const timer = setTimeout(() => {
      fail(
        new SourceError("timed_out", `git did not finish within ${Math.round(timeoutMs / 1000)} seconds.`),
      );
    }, timeoutMs);
    const onAbort = (): void => fail(abortedError());
    command.signal?.addEventListener("abort", onAbort, { once: true });

    child.stdin?.end();
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutput) fail(new SourceError("too_large", `git printed more than ${maxOutput} bytes.`));
      else chunks.push(chunk);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      command.onStderr?.(text);
      stderr = (stderr + text).slice(-65_536);
    });
    child.on("error", (error) => {
      failure ??= spawnError(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      command.signal?.removeEventListener("abort", onAbort);
      if (failure === undefined) resolve({ code: code ?? -1, stdout: Buffer.concat(chunks), stderr });
      else reject(failure);
    });
  });
}

export function abortedError(): SourceError {
  return new SourceError("aborted", "Reading the repository was stopped.");
}

export function spawnError(error: Error): SourceError {
  if ("code" in error && error.code === "ENOENT") {
    return new SourceError("git_missing", "git is not installed or not on PATH.", { cause: error });
  }
  return new SourceError("git_failed", `git could not be started: ${error.message}.`, { cause: error });
}
