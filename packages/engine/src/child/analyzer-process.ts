import type { ChildProcess } from "node:child_process";
import type { FileReport, TextFile } from "../analyzers/text-file.ts";
import { runByHalves } from "./run-by-halves.ts";
import { startChild } from "./start-child.ts";

export interface AnalyzerProcess {
  /**
   * One report a file, in their order. A file on which the process dies or hangs has the note `analyzer_died`.
   * Rejects with the signal's reason when aborted.
   */
  check(files: readonly TextFile[]): Promise<FileReport[]>;
  close(): void;
}

export interface AnalyzerProcessOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds that a batch may take, plus one a kilobyte. Default 10,000. */
  timeLimit?: number;
  /** Another entry than the real one, for tests. */
  entry?: URL;
}

const realEntry = new URL("./analyzer-child.ts", import.meta.url);

/** The process in which Ruff and secretlint run: started when needed, replaced when it dies. One batch at a time. */
export function createAnalyzerProcess(options: AnalyzerProcessOptions = {}): AnalyzerProcess {
  const { signal, timeLimit = 10_000, entry = realEntry } = options;
  let child: ChildProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const run = (batch: readonly TextFile[]): Promise<FileReport[]> => {
    signal?.throwIfAborted();
    const current = (child ??= startChild(entry, ["--liftoff-only"]));
    const { promise, resolve, reject } = Promise.withResolvers<FileReport[]>();
    const size = batch.reduce((sum, file) => sum + file.bytes.length, 0);
    const fail = (error: unknown): void => {
      if (child === current) child = undefined;
      current.kill("SIGKILL");
      reject(error);
    };
    const limit = timeLimit + size / 1000;
    const timer = setTimeout(() => fail(new Error(`It took longer than ${Math.round(limit)} ms.`)), limit);
    const onExit = (code: number | null, killed: string | null): void =>
      fail(new Error(`The analyser process died (${killed ?? `exit code ${code}`}).`));
    const onAbort = (): void => fail(signal?.reason);
    current.once("message", (reports: FileReport[]) => resolve(reports));
    current.once("exit", onExit);
    current.once("error", fail);
    signal?.addEventListener("abort", onAbort, { once: true });
    current.send([...batch], (error) => error && fail(error));
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      current.removeAllListeners();
    });
  };

  return {
    check(files) {
      const result = queue.then(async () => {
        const outcomes = await runByHalves(files, run, () => signal?.aborted === true);
        return outcomes.map((outcome) =>
          outcome.ok
            ? outcome.value
            : {
                findings: [],
                notes: [{ code: "analyzer_died", line: 1, message: `Not analysed: ${outcome.reason}` }],
              },
        );
      });
      queue = result.catch(() => undefined);
      return result;
    },
    close() {
      child?.kill("SIGKILL");
      child = undefined;
    },
  };
}
