import { fork, type ChildProcess } from "node:child_process";

/**
 * Starts one of our own entry files as a process that talks by messages. It gets no environment of ours but
 * where to put temporary files, and ends when this process does.
 */
export function startChild(entry: URL, execArgv: readonly string[] = []): ChildProcess {
  const { TMPDIR } = process.env;
  return fork(entry, {
    execArgv: ["--disable-warning=ExperimentalWarning", ...execArgv],
    env: TMPDIR === undefined ? {} : { TMPDIR },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}
