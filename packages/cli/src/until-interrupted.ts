import { CommandError, exitCodes } from "./exit-code.ts";

/**
 * Runs work that Ctrl-C or SIGTERM stops in good order: the signal aborts, and what the work leaves is
 * cleared away before the command ends. A second Ctrl-C ends at once.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const onSignal = (): void => abort.abort();
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  try {
    return await work(abort.signal);
  } catch (error) {
    throw abort.signal.aborted ? new CommandError(exitCodes.interrupted, "Stopped.") : error;
  } finally {
    process.removeListener("SIGINT", onSignal);
    process.removeListener("SIGTERM", onSignal);
  }
}
