import { abortedError, killGit, spawnError, spawnGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";

export interface StreamedCommand {
  signal?: AbortSignal | undefined;
  /** Written to git's input while its output is read. */
  input?: string;
}

/**
 * Runs one git command and hands out its output as it comes, at the reader's pace. Git is ended when the
 * reader stops early.
 * @throws SourceError `git_failed` on an exit code other than 0, `aborted`, `git_missing`
 */
export async function* streamGit(
  words: readonly string[],
  command: StreamedCommand = {},
): AsyncGenerator<Buffer> {
  const { signal } = command;
  const stopIfAborted = (): void => {
    if (signal?.aborted === true) throw abortedError();
  };
  stopIfAborted();
  const child = spawnGit(words);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(spawnError(error)));
    child.on("close", (code) => resolve(code ?? -1));
  });
  // Awaited below; without a handler from the start, a failed spawn would end the process.
  ended.catch(() => {});
  const onAbort = (): void => killGit(child);
  signal?.addEventListener("abort", onAbort, { once: true });
  // Git stops reading when it is killed: its exit says so, not the broken pipe.
  child.stdin?.on("error", () => {});
  child.stdin?.end(command.input ?? "");
  try {
    if (child.stdout !== null) for await (const chunk of child.stdout as AsyncIterable<Buffer>) yield chunk;
    const code = await ended;
    stopIfAborted();
    if (code !== 0) throw failure(words, stderr);
  } finally {
    signal?.removeEventListener("abort", onAbort);
    killGit(child);
  }
}

function failure(words: readonly string[], stderr: string): SourceError {
  if (stderr.includes("promisor remote")) {
    return new SourceError(
      "missing_objects",
      "The clone is partial and lacks objects that are needed; complete it with `git fetch --refetch --no-filter`.",
    );
  }
  return new SourceError(
    "git_failed",
    `git ${words.find((word) => !word.startsWith("-"))} failed: ${stderr.trim()}`,
  );
}
