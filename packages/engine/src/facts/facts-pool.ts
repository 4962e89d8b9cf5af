import { Worker } from "node:worker_threads";
import type { Container } from "../embedded/container.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import { decodeText } from "./decode-text.ts";
import { decodeFacts, encodeFacts, packFacts } from "./encode-facts.ts";
import { factsWithoutTree } from "./facts-without-tree.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./facts-worker.ts";

export interface FactsRequest {
  /** Object id: comes back with the result. */
  blob: string;
  language: LanguageId;
  /** Set for a file that holds code of the language among other things. */
  container?: Container | null;
  bytes: Uint8Array;
}

export interface FactsResult {
  blob: string;
  language: LanguageId;
  facts: FileFacts;
  /** Of all blob checks, sorted by line, column and rule. */
  findings: Finding[];
  /** `packFacts` of both, made in the worker: ready for the cache. */
  packed: Uint8Array;
}

export interface FactsPool {
  /**
   * One result a request, in the order of the requests. A file on which a worker hangs or dies gets
   * facts without functions and a note `timeout` or `parser_died`; the rest goes on in a new worker.
   * Rejects with the signal's reason when aborted. May be called again, also before it has ended.
   */
  extract(
    requests: readonly FactsRequest[],
    options?: { signal?: AbortSignal; onProgress?: (done: number) => void },
  ): Promise<FactsResult[]>;
  /** Ends the workers. What is under way is rejected. */
  close(): Promise<void>;
}

export interface FactsPoolOptions {
  /** Worker threads, at least 1. */
  workers: number;
  /** Milliseconds that one file may take before its worker is replaced. Default 10000. */
  fileTimeout?: number;
  /** Milliseconds that the parser may take over one file before it gives up by itself. Default half of `fileTimeout`. */
  timeBudget?: number;
}

interface Task {
  id: number;
  request: FactsRequest;
  job: Job;
  index: number;
}

interface Job {
  results: FactsResult[];
  missing: number;
  done: number;
  ended: boolean;
  onProgress: ((done: number) => void) | undefined;
  resolve: (results: FactsResult[]) => void;
  reject: (reason: unknown) => void;
}

interface Slot {
  worker: Worker;
  progress: Int32Array;
  tasks: Map<number, Task>;
  /** The task seen at work by the last look, and since when. */
  current: number;
  since: number;
  memory: number;
  retired: boolean;
}

// A worker is given so much at a time: enough to keep it busy, little enough to share the rest.
const chunkBytes = 256 * 1024;
const chunkFiles = 32;
const lookEvery = 100;
// Parsers keep the memory of the largest file they met: past this a fresh thread is cheaper.
const maxMemory = 512 * 1024 * 1024;

/** Worker threads that parse, extract facts and run the blob checks of `rules/blob-checks.ts`. */
export function createFactsPool(options: FactsPoolOptions): FactsPool {
  const size = Math.max(1, Math.floor(options.workers));
  const fileTimeout = options.fileTimeout ?? 10_000;
  const timeBudget = options.timeBudget ?? fileTimeout / 2;
  const slots = new Set<Slot>();
  const queue: Task[] = [];
  const jobs = new Set<Job>();
  let nextId = 1;
  let closed = false;
  let watch: NodeJS.Timeout | undefined;

  const start = (): Slot => {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const setup: WorkerSetup = { progress, timeBudget };
    const worker = new Worker(new URL("./facts-worker.ts", import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
    });
    const slot: Slot = {
      worker,
      progress,
      tasks: new Map(),
      current: 0,
      since: 0,
      memory: 0,
      retired: false,
    };
    worker.on("message", (answer: WorkerAnswer) => {
      finish(slot, answer);
    });
    worker.on("error", () => {
      replace(slot, "parser_died");
    });
    worker.on("exit", () => {
      replace(slot, "parser_died");
    });
    worker.unref();
    slots.add(slot);
    return slot;
  };

  const settle = (task: Task, result: FactsResult): void => {
    const { job } = task;
    job.results[task.index] = result;
    job.missing -= 1;
    job.done += 1;
    if (job.ended) return;
    job.onProgress?.(job.done);
    if (job.missing === 0) end(job, () => job.resolve(job.results));
  };

  const end = (job: Job, tell: () => void): void => {
    if (job.ended) return;
    job.ended = true;
    jobs.delete(job);
    if (jobs.size === 0) {
      clearInterval(watch);
      watch = undefined;
      for (const slot of slots) slot.worker.unref();
    }
    tell();
  };

  const finish = (slot: Slot, { id, encoded, packed, memory }: WorkerAnswer): void => {
    const task = slot.tasks.get(id);
    if (task === undefined) return;
    slot.tasks.delete(id);
    slot.memory = memory;
    const { blob, language } = task.request;
    const decoded = decodeFacts(encoded);
    if (decoded === null) settle(task, withoutTree(task.request, "parser_died"));
    else settle(task, { blob, language, facts: decoded.facts, findings: decoded.findings, packed });
    if (slot.tasks.size > 0) return;
    if (slot.memory > maxMemory) retire(slot);
    feed();
  };

  const retire = (slot: Slot): void => {
    slot.retired = true;
    slots.delete(slot);
    void slot.worker.terminate();
  };

  /** Takes a worker out: the file it was on is the culprit, the other files go back. */
  const replace = (slot: Slot, code: "timeout" | "parser_died"): void => {
    if (slot.retired) return;
    const id = Atomics.load(slot.progress, 0);
    const tasks = [...slot.tasks.values()];
    slot.tasks.clear();
    retire(slot);
    if (closed) return;
    // Dead before its first file: that file is the culprit all the same, or the pool would try for ever.
    const culprit = tasks.find((task) => task.id === id) ?? tasks[0];
    queue.unshift(...tasks.filter((task) => task !== culprit && !task.job.ended));
    if (culprit !== undefined) settle(culprit, withoutTree(culprit.request, code));
    feed();
  };

  const feed = (): void => {
    while (queue.length > 0) {
      let slot = [...slots].find(({ tasks }) => tasks.size === 0);
      if (slot === undefined) {
        if (slots.size >= size) return;
        slot = start();
      }
      slot.worker.ref();
      const chunk: WorkerTask[] = [];
      let bytes = 0;
      // Towards the end chunks get smaller, so that no worker is left with the last big one.
      const files = Math.max(1, Math.min(chunkFiles, Math.ceil(queue.length / (size * 2))));
      while (queue.length > 0 && chunk.length < files && bytes < chunkBytes) {
        const task = queue.shift();
        if (task === undefined) break;
        if (task.job.ended) continue;
        slot.tasks.set(task.id, task);
        const { language, container = null } = task.request;
        chunk.push({ id: task.id, language, container, bytes: task.request.bytes });
        bytes += task.request.bytes.length;
      }
      if (chunk.length === 0) return;
      slot.current = 0;
      slot.since = performance.now();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      slot.worker.postMessage(chunk);
    }
  };

  const look = (): void => {
    const now = performance.now();
    for (const slot of slots) {
      const id = Atomics.load(slot.progress, 0);
      if (id !== slot.current || slot.tasks.size === 0) {
        slot.current = id;
        slot.since = now;
      } else if (id !== 0 && now - slot.since > fileTimeout) replace(slot, "timeout");
    }
  };

  return {
    extract(requests, { signal, onProgress } = {}) {
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        if (closed) throw new Error("The facts pool is closed");
        if (requests.length === 0) {
          resolve([]);
          return;
        }
        const job: Job = {
          results: [],
          missing: requests.length,
          done: 0,
          ended: false,
          onProgress,
          resolve,
          reject,
        };
        jobs.add(job);
        signal?.addEventListener(
          "abort",
          () => {
            end(job, () => {
              reject(signal.reason);
            });
            // What the workers still hold of it would only keep them busy.
            for (const slot of slots)
              if ([...slot.tasks.values()].some((task) => task.job === job)) stop(slot, job);
            feed();
          },
          { once: true },
        );
        requests.forEach((request, index) => {
          queue.push({ id: nextId, request, job, index });
          nextId = nextId === 0x7fffffff ? 1 : nextId + 1;
        });
        watch ??= setInterval(look, lookEvery);
        feed();
      });
    },
    async close() {
      closed = true;
      clearInterval(watch);
      for (const job of jobs) {
        end(job, () => {
          job.reject(new Error("The facts pool was closed"));
        });
      }
      queue.length = 0;
      const workers = [...slots].map(({ worker }) => worker);
      for (const slot of slots) slot.retired = true;
      slots.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };

  function stop(slot: Slot, job: Job): void {
    const others = [...slot.tasks.values()].filter((task) => task.job !== job);
    slot.tasks.clear();
    retire(slot);
    queue.unshift(...others);
  }
}

function withoutTree(request: FactsRequest, code: "timeout" | "parser_died"): FactsResult {
  const { blob, language } = request;
  const { text, notes } = decodeText(request.bytes);
  const message =
    code === "timeout"
      ? "The file was not parsed: the parser did not come to an end"
      : "The file was not parsed: the parser's thread died on it";
  // Of a file that is not all code it is not even known which lines are.
  const lines = (request.container ?? null) === null ? text : "";
  const facts = factsWithoutTree(language, lines, [{ code, line: 1, message }, ...notes]);
  return { blob, language, facts, findings: [], packed: packFacts(encodeFacts(facts, [])) };
}
