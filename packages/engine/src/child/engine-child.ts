import { assess } from "../assess.ts";
import { createEngineMemory } from "../assess/engine-memory.ts";
import { collectFacts, type Suspects } from "../assess/collect-facts.ts";
import type { AssessOptions } from "../model/assess-options.ts";
import type { Blob, Snapshot } from "../model/snapshot.ts";
import { endGroup } from "./start-child.ts";
import type { CacheEntry, FromChild, Task, ToChild } from "./messages.ts";

/** Entry of the engine process: does one task after the other, asking its parent for blobs and cache entries. */

type Answer = Extract<ToChild, { id: number }>;
const waiting = new Map<number, (answer: Answer) => void>();
let lastId = 0;
const memory = createEngineMemory();

// Whoever asked is gone, and so is the need for the processes started here.
process.on("disconnect", () => endGroup(process.pid));
process.on("message", (message: ToChild) => {
  if (message.type === "task") void run(message);
  else waiting.get(message.id)?.(message);
});

function send(message: FromChild): void {
  process.send?.(message);
}

/** Sends a question and gives its answers until `isLast`. */
async function* ask(question: (id: number) => FromChild): AsyncGenerator<Answer> {
  const id = (lastId += 1);
  const answers: Answer[] = [];
  let wake: (() => void) | undefined;
  waiting.set(id, (answer) => {
    answers.push(answer);
    wake?.();
  });
  send(question(id));
  try {
    for (;;) {
      const answer = answers.shift();
      if (answer === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (answer.type === "failed") throw new Error("The parent could not answer.");
      yield answer;
      if (answer.type !== "blobs" || answer.last) return;
    }
  } finally {
    waiting.delete(id);
  }
}

function snapshotOf(task: Task): Snapshot {
  return {
    commit: task.commit,
    committed_at: task.committed_at,
    entries: task.entries,
    async *read(blobs): AsyncIterable<Blob> {
      for await (const answer of ask((id) => ({ type: "read", id, blobs }))) {
        if (answer.type === "blobs") yield* answer.blobs;
      }
    },
  };
}

function optionsOf(task: Task): AssessOptions {
  const options: AssessOptions = { onProgress: (progress) => send({ type: "progress", progress }) };
  if (task.coverage.length > 0) options.coverage = task.coverage;
  if (task.settings !== undefined) options.settings = task.settings;
  if (task.workers !== undefined) options.workers = task.workers;
  if (!task.cached) return options;
  options.cache = {
    async get(keys) {
      const found: CacheEntry[] = [];
      for await (const answer of ask((id) => ({ type: "get", id, keys }))) {
        if (answer.type === "cached") for (const entry of answer.entries) found.push(entry);
      }
      return new Map(found.map(({ key, value }) => [key, value]));
    },
    async put(entries) {
      for await (const _ of ask((id) => ({ type: "put", id, entries })));
    },
  };
  return options;
}

async function run(task: Task): Promise<void> {
  const suspects: Suspects = {
    isolated: new Set(task.isolated),
    excluded: new Set(task.excluded),
    onBatch: (blobs, begins) => send({ type: "batch", blobs, begins }),
  };
  try {
    const options = optionsOf(task);
    const snapshot = snapshotOf(task);
    if (task.want === "assessment") {
      const assessment = await assess(snapshot, options, suspects, memory);
      send({ type: "assessment", assessment, memory: process.memoryUsage.rss() });
    } else {
      // Findings are not asked for: nobody needs to look for them.
      const settings = { ...options.settings, external_analyzers: false };
      const { files, skipped } = await collectFacts(
        snapshot,
        { ...options, settings },
        suspects,
        () => undefined,
      );
      const facts = files.map((file) => ({ path: file.path, facts: file.facts }));
      send({ type: "facts", facts: { commit: task.commit, files: facts, skipped } });
    }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ type: "error", message, stack: stack ?? "" });
  }
}
