/**
 * Speed and memory of whole assessments: `pnpm bench assess GIT_DIR [REF]`, on a repository as it is in GIT_DIR.
 *
 * Cold: no cache, as for a repository that was never seen. Warm: the same commit again, everything cached in
 * this process. Changed: as warm, with ten source files that the cache does not know. Lines are lines of code, blank lines and comments left out; memory is the sum of resident sets of the engine's processes, sampled every 50 ms (shared pages
 * count in each); CPU is what these processes used, so that a busy machine shows as a gap between CPU and wall time.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openSnapshot } from "../../sources/src/index.ts";
import { assessInChild, type Assessment, type FactCache } from "../src/index.ts";

const [repository, ref = "HEAD"] = process.argv.slice(2);
if (repository === undefined) {
  console.error("usage: pnpm bench assess GIT_DIR [REF]");
  process.exit(2);
}

function memoryCache(entries: Map<string, Uint8Array>): FactCache {
  return {
    get: (keys) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const value = entries.get(key);
            return value === undefined ? [] : [[key, value] as const];
          }),
        ),
      ),
    put: (some) => {
      for (const { key, value } of some) entries.set(key, value);
      return Promise.resolve();
    },
  };
}

interface Usage {
  /** Bytes. */
  memory: number;
  /** Clock ticks by process; ended ones keep their last value. */
  ticks: Map<number, number>;
}

const pageSize = 4096;
const ticksPerSecond = 100;

/** Adds what every descendant of this process uses now. */
function sample(usage: Usage): void {
  const parents = new Map<number, number>();
  const stats = new Map<number, { ticks: number; memory: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(Number(name), Number(fields[1]));
      stats.set(Number(name), {
        ticks: Number(fields[11]) + Number(fields[12]),
        memory: Number(fields[21]) * pageSize,
      });
    } catch {
      // It ended between the listing and the reading.
    }
  }
  let memory = 0;
  for (const [pid, stat] of stats) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== process.pid && at !== 0) at = parents.get(at);
    if (at !== process.pid || pid === process.pid) continue;
    memory += stat.memory;
    usage.ticks.set(pid, stat.ticks);
  }
  usage.memory = Math.max(usage.memory, memory);
}

async function run(label: string, entries: Map<string, Uint8Array>): Promise<Assessment> {
  const snapshot = await openSnapshot({ gitDir: resolve(repository ?? ""), ref });
  const usage: Usage = { memory: 0, ticks: new Map() };
  const timer = setInterval(() => sample(usage), 50);
  const started = performance.now();
  const assessment = await assessInChild(snapshot, { cache: memoryCache(entries) });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  const lines = assessment.analyzed.lines;
  const cpu = [...usage.ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond;
  const stages = assessment.timings.stages
    .map(({ stage, duration_ms }) => `${stage} ${duration_ms}`)
    .join(", ");
  console.log(
    `${label.padEnd(8)} ${seconds.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ` +
      `${(lines / 1000 / seconds).toFixed(1)} thousand lines of code/s (${(lines / 1000 / cpu).toFixed(1)} per CPU second), ` +
      `${(usage.memory / 1e6).toFixed(0)} MB, ${assessment.analyzed.parsed} of ${assessment.analyzed.files} files parsed; ms: ${stages}`,
  );
  return assessment;
}

const entries = new Map<string, Uint8Array>();
const cold = await run("cold", entries);
console.log(
  `         ${cold.analyzed.files} files, ${cold.analyzed.lines} lines of code, ${cold.issues.length} issues`,
);
await run("warm", entries);
for (const key of [...entries.keys()].filter((name) => name.startsWith("facts/")).slice(0, 10))
  entries.delete(key);
await run("changed", entries);
