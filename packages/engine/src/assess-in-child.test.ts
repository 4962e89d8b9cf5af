import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "./assess.ts";
import { assessInChild } from "./assess-in-child.ts";
import { EngineDied } from "./child/engine-process.ts";
import { runInChild } from "./child/run-in-child.ts";
import type { Progress } from "./model/assessment.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { memoryCache, memorySnapshot } from "./testing/memory-snapshot.ts";
import { sampleProject } from "./testing/sample-project.ts";

test("a child says what this process would say, with cache and progress over its border", async () => {
  const cache = memoryCache();
  const seen: Progress[] = [];
  const snapshot = memorySnapshot(sampleProject);
  const first = await assessInChild(snapshot, { cache, onProgress: (progress) => seen.push(progress) });
  const here = await assess(snapshot);
  expect({ ...first, timings: null }).toEqual({ ...here, timings: null });
  expect(seen.at(-1)?.stage).toBe("score");
  for (const key of cache.entries.keys()) if (key.startsWith("assessment/")) cache.entries.delete(key);
  const second = await assessInChild(snapshot, { cache });
  expect(second.analyzed.parsed).toBe(0);
  expect(second.issues).toEqual(first.issues);
});

test("a tree that was assessed before is not read again, whatever the commit, and gives the same bytes", async () => {
  const cache = memoryCache();
  const first = await assessInChild(memorySnapshot(sampleProject), { cache });
  const reversed = Object.fromEntries(Object.entries(sampleProject).toReversed());
  const later = { ...memorySnapshot(reversed), commit: "c".repeat(40) };
  const seen: Progress[] = [];
  const second = await assessInChild(later, { cache, onProgress: (progress) => seen.push(progress) });
  expect(later.reads).toEqual([]);
  expect(second.commit).toBe(later.commit);
  expect(seen.at(-1)?.stage).toBe("score");
  const comparable = { commit: first.commit, analyzed: { ...first.analyzed, parsed: 0 }, timings: null };
  expect(JSON.stringify({ ...second, commit: first.commit, timings: null })).toBe(
    JSON.stringify({ ...first, ...comparable }),
  );
});

test("other settings, other coverage, another tree and damaged entries are no known result", async () => {
  const cache = memoryCache();
  const first = await assessInChild(memorySnapshot(sampleProject), { cache });
  const settings = { severity_overrides: { "empty-catch": "off" as const } };
  const without = await assessInChild(memorySnapshot(sampleProject), { cache, settings });
  expect(without.issues.length).toBeLessThan(first.issues.length);
  const coverage = [
    { name: "lcov.info", content: new TextEncoder().encode("SF:src/price.ts\nDA:1,1\nend_of_record\n") },
  ];
  const covered = await assessInChild(memorySnapshot(sampleProject), { cache, coverage });
  expect(first.coverage).toBeNull();
  expect(covered.coverage?.reports).toMatchObject([{ name: "lcov.info" }]);
  const more = memorySnapshot({ ...sampleProject, "lib/more.go": "package lib\n" });
  expect((await assessInChild(more, { cache })).analyzed.files).toBe(first.analyzed.files + 1);
  for (const key of cache.entries.keys()) cache.entries.set(key, Uint8Array.from([1, 2, 3]));
  const again = await assessInChild(memorySnapshot(sampleProject), { cache });
  expect(again.analyzed.parsed).toBe(first.analyzed.parsed);
});

test("an abort ends the child and rejects with the reason", async () => {
  const controller = new AbortController();
  const stop = new Error("stop");
  const run = assessInChild(memorySnapshot(sampleProject), {
    signal: controller.signal,
    onProgress: () => controller.abort(stop),
  });
  await expect(run).rejects.toBe(stop);
});

test("what the snapshot or the cache throws reaches the caller", async () => {
  const broken = new Error("the disk is gone");
  const snapshot: Snapshot = {
    ...memorySnapshot(sampleProject),
    // eslint-disable-next-line require-yield
    async *read() {
      throw await Promise.resolve(broken);
    },
  };
  await expect(assessInChild(snapshot)).rejects.toBe(broken);
  const cache = { ...memoryCache(), get: () => Promise.reject(broken) };
  await expect(assessInChild(memorySnapshot(sampleProject), { cache })).rejects.toBe(broken);
});

const dying = new URL("./child/cases/dying-engine.ts", import.meta.url);

function snapshotOf(blobs: readonly string[]): Snapshot {
  const entries = blobs.map((blob) => ({ path: blob, blob, size: 1, mode: "100644" as const }));
  return { ...memorySnapshot({}), entries };
}

test("a blob that kills the process is left out and named, and the rest is analysed", async () => {
  const result = await runInChild(snapshotOf(["a1", "b2", "dead3", "c4", "d5"]), {}, "facts", dying);
  expect(result).toMatchObject({
    type: "facts",
    facts: { skipped: [{ path: "dead3", reason: "parser_died" }] },
  });
});

test("a process that dies of ever more blobs is given up with a clear error", async () => {
  const blobs = Array.from({ length: 20 }, (_, index) => `dead${index}`);
  await expect(runInChild(snapshotOf(blobs), {}, "facts", dying)).rejects.toThrow(EngineDied);
});

test("an abort ends every process that the child started", async () => {
  const controller = new AbortController();
  const stop = new Error("stop");
  let pid = 0;
  const options = {
    signal: controller.signal,
    onProgress: (progress: Progress) => {
      pid = progress.files_done;
      controller.abort(stop);
    },
  };
  const spawning = new URL("./child/cases/spawning-engine.ts", import.meta.url);
  await expect(runInChild(snapshotOf([]), options, "facts", spawning)).rejects.toBe(stop);
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
