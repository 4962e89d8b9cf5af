import type { FromChild, ToChild } from "../messages.ts";

/**
 * An engine process that analyses each blob in a batch of two, or alone when it is told to, and dies of every blob
 * whose id begins with "dead": what a native parser may do.
 */
const send = (answer: FromChild): void => void process.send?.(answer);

process.on("message", (message: ToChild) => {
  if (message.type !== "task") return;
  const isolated = new Set(message.isolated);
  const blobs = message.entries.map((entry) => entry.blob).filter((blob) => !message.excluded.includes(blob));
  const together = blobs.filter((blob) => !isolated.has(blob));
  const batches = Array.from({ length: Math.ceil(together.length / 2) }, (_, at) =>
    together.slice(at * 2, at * 2 + 2),
  );
  for (const batch of [
    ...batches,
    ...[...isolated].filter((blob) => blobs.includes(blob)).map((blob) => [blob]),
  ]) {
    send({ type: "batch", blobs: batch, begins: true });
    if (batch.some((blob) => blob.startsWith("dead"))) {
      setTimeout(() => process.kill(process.pid, "SIGSEGV"), 50);
      return;
    }
    send({ type: "batch", blobs: batch, begins: false });
  }
  const skipped = message.excluded.map((path) => ({ path, reason: "parser_died" }));
  send({ type: "facts", facts: { commit: message.commit, files: [], skipped } });
});
