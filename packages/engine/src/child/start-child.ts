import { fork, type ChildProcess } from "node:child_process";

const endWithParent = new URL("./end-with-parent.ts", import.meta.url);
/** Process groups exist everywhere but on Windows. */
const hasGroups = process.platform !== "win32";

/**
 * Starts one of our own entry files as a process that talks by messages. It gets no environment of ours but
 * where to put temporary files, and ends when we are gone, also when it is stuck.
 *
 * @param leads True for a process that starts others: they end with it, see `endGroup`.
 */
export function startChild(entry: URL, execArgv: readonly string[] = [], leads = false): ChildProcess {
  const { TMPDIR } = process.env;
  return fork(entry, {
    execArgv: ["--disable-warning=ExperimentalWarning", `--import=${endWithParent.href}`, ...execArgv],
    env: TMPDIR === undefined ? {} : { TMPDIR },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: leads && hasGroups,
  });
}

/** Ends a process that leads a group, and all that it started. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(hasGroups ? -pid : pid, "SIGKILL");
  } catch {
    // Nothing of the group is left.
  }
}
