import type { ChildProcess } from "node:child_process";
import type { AssessOptions } from "../model/assess-options.ts";
import type { Assessment } from "../model/assessment.ts";
import type { RepositoryFacts } from "../model/repository-facts.ts";
import type { Blob, Snapshot } from "../model/snapshot.ts";
import type { FromChild, Task, ToChild } from "./messages.ts";
import { endGroup, startChild } from "./start-child.ts";

/** The engine's process ended before it had a result. */
export class EngineDied extends Error {
  override name = "EngineDied";
  /** Blobs that were being analysed. */
  readonly blobs: readonly string[];
  constructor(how: string, blobs: readonly string[]) {
    super(`The engine's process died (${how}).`);
    this.blobs = blobs;
  }
}

/** The engine said that it failed. Its stack is the child's. */
export class EngineFailed extends Error {
  override name = "EngineFailed";
}

export type Wanted =
  | { type: "assessment"; assessment: Assessment; memory: number }
  | { type: "facts"; facts: RepositoryFacts };

/** Blobs of one answer are sent in messages of about this size, so that neither side holds many at once. */
const messageBytes = 1_000_000;
/** Resident bytes above which a process is not kept. */
const mostMemory = 1_200_000_000;
const realEntry = new URL("./engine-child.ts", import.meta.url);

export interface EngineRun {
  want: Task["want"];
  isolated: readonly string[];
  excluded: readonly string[];
  /** Another entry than the real one, for tests. */
  entry?: URL | undefined;
}

/**
 * Runs one task in an engine process: a new one that ends with it, or with `keepAlive` one that is kept for the next.
 *
 * @throws EngineDied, EngineFailed, the signal's reason, or what the snapshot or cache throws.
 */
export async function runEngineProcess(
  snapshot: Snapshot,
  options: AssessOptions,
  run: EngineRun,
): Promise<Wanted> {
  const { signal, cache } = options;
  signal?.throwIfAborted();
  const keepAlive = run.entry === undefined ? (options.keepAlive ?? 0) : 0;
  const child = (keepAlive > 0 ? takeIdle() : undefined) ?? startChild(run.entry ?? realEntry, [], true);
  let keep = false;
  const { promise, resolve, reject } = Promise.withResolvers<Wanted>();
  const busy = new Map<string, number>();
  const onAbort = (): void => reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  child.on("error", reject);
  child.on("exit", (code, killed) => reject(new EngineDied(killed ?? `exit code ${code}`, [...busy.keys()])));
  child.on("message", (message: FromChild) => {
    switch (message.type) {
      case "assessment":
      case "facts":
        return resolve(message);
      case "error":
        return reject(Object.assign(new EngineFailed(message.message), { stack: message.stack }));
      case "progress":
        return options.onProgress?.(message.progress);
      case "batch":
        for (const blob of message.blobs) {
          const left = (busy.get(blob) ?? 0) + (message.begins ? 1 : -1);
          if (left > 0) busy.set(blob, left);
          else busy.delete(blob);
        }
        return undefined;
      case "read":
        return answer(child, message.id, reject, () => sendBlobs(child, snapshot, message.id, message.blobs));
      case "get":
        return answer(child, message.id, reject, async () => {
          const found = (await cache?.get(message.keys)) ?? new Map<string, Uint8Array>();
          const entries = [...found].map(([key, value]) => ({ key, value }));
          await send(child, { type: "cached", id: message.id, entries });
        });
      case "put":
        return answer(child, message.id, reject, async () => {
          await cache?.put(message.entries);
          await send(child, { type: "stored", id: message.id });
        });
    }
  });
  try {
    const { commit, committed_at, entries } = snapshot;
    const { want, isolated, excluded } = run;
    const { settings, workers, coverage = [] } = options;
    const cached = cache !== undefined;
    const task: Task = {
      type: "task",
      want,
      commit,
      committed_at,
      entries,
      settings,
      coverage,
      workers,
      cached,
      isolated,
      excluded,
    };
    send(child, task).catch(reject);
    const result = await promise;
    keep = keepAlive > 0 && result.type === "assessment" && result.memory < mostMemory;
    return result;
  } finally {
    signal?.removeEventListener("abort", onAbort);
    child.removeAllListeners();
    child.on("error", () => undefined);
    if (keep) setIdle(child, keepAlive);
    else endGroup(child.pid);
  }
}

/** The process that waits for the next task, at most one. */
let idle: { child: ChildProcess; timer: NodeJS.Timeout } | undefined;

function takeIdle(): ChildProcess | undefined {
  if (idle === undefined) return undefined;
  const { child, timer } = idle;
  idle = undefined;
  clearTimeout(timer);
  child.removeAllListeners();
  if (!child.connected || child.exitCode !== null || child.signalCode !== null) {
    child.on("error", () => undefined);
    endGroup(child.pid);
    return undefined;
  }
  child.ref();
  child.channel?.ref();
  return child;
}

function setIdle(child: ChildProcess, milliseconds: number): void {
  const before = takeIdle();
  if (before !== undefined) endGroup(before.pid);
  const timer = setTimeout(() => {
    idle = undefined;
    endGroup(child.pid);
  }, milliseconds);
  timer.unref();
  child.unref();
  child.channel?.unref();
  idle = { child, timer };
}

/** Answers one question of the child; what the snapshot or cache throws ends the run. */
function answer(
  child: ChildProcess,
  id: number,
  reject: (error: unknown) => void,
  work: () => Promise<void>,
): void {
  work().catch((error: unknown) => {
    reject(error);
    if (child.connected) child.send({ type: "failed", id } satisfies ToChild, () => undefined);
  });
}

async function sendBlobs(
  child: ChildProcess,
  snapshot: Snapshot,
  id: number,
  wanted: readonly string[],
): Promise<void> {
  let blobs: Blob[] = [];
  let bytes = 0;
  for await (const blob of snapshot.read(wanted)) {
    blobs.push(blob);
    bytes += blob.bytes.length;
    if (bytes < messageBytes) continue;
    await send(child, { type: "blobs", id, blobs, last: false });
    blobs = [];
    bytes = 0;
  }
  await send(child, { type: "blobs", id, blobs, last: true });
}

/** Resolves once the message is written; a child that is gone is told by its exit. */
function send(child: ChildProcess, message: ToChild): Promise<void> {
  return new Promise((resolve) => {
    if (child.connected) child.send(message, () => resolve());
    else resolve();
  });
}
