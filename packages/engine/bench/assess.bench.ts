/**
 * Speed and memory of whole assessments: `pnpm bench assess GIT_DIR [GIT_DIR ...]`, on the commit at HEAD of each.
 *
 * Of the first repository:
 * - cold: no cache, a new process, as for a repository that was never seen;
 * - warm: the same tree again, the cache filled;
 * - known facts: the same tree in a new process, facts from the cache, the result made again;
 * - ten changed: ten source files differ, the engine's process kept from the assessment before; once with a line
 *   more at their tops, once with a function more each.
 * Of all repositories together: lines per second of about 10,000, 100,000 and 1,000,000 lines, files drawn by their
 * blob ids and none twice, in a process that has assessed other files before; each once more alone in a new process.
 *
 * Lines are those of analysed files, all of them; lines of code leave out blank ones and comments. Memory is the sum
 * of the resident sets of the engine's processes (shared pages count in each), sampled every 50 ms. CPU is what these
 * processes and this one used: on a busy machine it says more than the time that went by.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openSnapshot } from "../../sources/src/index.ts";
import { assessInChild, type Assessment, type FactCache, type Snapshot } from "../src/index.ts";

const repositories = process.argv.slice(2);
if (repositories.length === 0) {
  console.error("usage: pnpm bench assess GIT_DIR [GIT_DIR ...]");
  process.exit(2);
}

const keepAlive = 60_000;

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
  /** Clock ticks by process, at the first look and at the last; ended ones keep their last value. */
  ticks: Map<number, { first: number; last: number }>;
}

const pageSize = 4096;
const ticksPerSecond = 100;

/** Adds what every descendant of this process uses now. */
function sample(usage: Usage, begins: boolean): void {
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
    const known = usage.ticks.get(pid);
    usage.ticks.set(pid, { first: known?.first ?? (begins ? stat.ticks : 0), last: stat.ticks });
  }
  usage.memory = Math.max(usage.memory, memory);
}

interface Run {
  assessment: Assessment;
  seconds: number;
  cpu: number;
}

/** Lines of each blob, as far as they were counted. */
const linesOf = new Map<string, number>();

function linesIn(snapshot: Snapshot, { measures }: Assessment): number {
  const blobs = new Map(snapshot.entries.map(({ path, blob }) => [path, blob]));
  return measures.files.reduce((sum, { path }) => sum + (linesOf.get(blobs.get(path) ?? "") ?? 0), 0);
}

const perSecond = (count: number, time: number): string => `${(count / 1000 / time).toFixed(1)} k/s`;

async function run(
  label: string,
  snapshot: Snapshot,
  entries: Map<string, Uint8Array>,
  keep: boolean,
): Promise<Run> {
  const usage: Usage = { memory: 0, ticks: new Map() };
  sample(usage, true);
  const timer = setInterval(() => sample(usage, false), 50);
  const own = process.cpuUsage();
  const started = performance.now();
  const options = { cache: memoryCache(entries), ...(keep ? { keepAlive } : {}) };
  const assessment = await assessInChild(snapshot, options);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  clearInterval(timer);
  if (keep) sample(usage, false);
  let cpu = (user + system) / 1e6;
  for (const { first, last } of usage.ticks.values()) cpu += (last - first) / ticksPerSecond;
  const lines = linesIn(snapshot, assessment);
  const stages = assessment.timings.stages
    .map(({ stage, duration_ms }) => `${stage} ${duration_ms}`)
    .join(", ");
  console.log(
    [
      label.padEnd(28),
      `${seconds.toFixed(2)} s, CPU ${cpu.toFixed(2)} s`,
      `${lines} lines: ${perSecond(lines, seconds)}, per CPU second ${perSecond(lines, cpu)}`,
      `${assessment.analyzed.lines} of code: ${perSecond(assessment.analyzed.lines, seconds)}`,
      `${(usage.memory / 1e6).toFixed(0)} MB`,
      `${assessment.analyzed.parsed} of ${assessment.analyzed.files} files parsed`,
      stages,
    ].join(" | "),
  );
  return { assessment, seconds, cpu };
}

async function countLines(snapshot: Snapshot): Promise<void> {
  const wanted = snapshot.entries.filter(({ mode, size }) => mode.startsWith("100") && size <= 1_048_576);
  for await (const { blob, bytes } of snapshot.read(wanted.map((entry) => entry.blob))) {
    let lines = bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
    linesOf.set(blob, lines);
  }
}

/** A function more, before the last brace where a class needs it. */
const additions: Readonly<Record<string, (text: string) => string>> = {
  java: (text) => text.replace(/\}\s*$/, "    int addedForTheBench() {\n        return 1;\n    }\n}\n"),
  go: (text) => `${text}\nfunc addedForTheBench() int { return 1 }\n`,
  ts: (text) => `${text}\nfunction addedForTheBench(): number {\n  return 1;\n}\n`,
  py: (text) => `${text}\n\ndef added_for_the_bench():\n    return 1\n`,
  rs: (text) => `${text}\nfn added_for_the_bench() -> i32 {\n    1\n}\n`,
};
const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** The snapshot with ten of the assessed files changed, spread over all. */
async function tenChanged(
  snapshot: Snapshot,
  { measures }: Assessment,
  change: (text: string, extension: string) => string,
): Promise<Snapshot> {
  const blobs = new Map(snapshot.entries.map(({ path, blob }) => [path, blob]));
  const able = measures.files.filter(({ path }) => extensionOf(path) in additions);
  const chosen = Array.from(
    { length: 10 },
    (_, index) => able[Math.floor((index * able.length) / 10)]?.path ?? "",
  );
  const texts = new Map<string, string>();
  for await (const { blob, bytes } of snapshot.read(chosen.map((path) => blobs.get(path) ?? "")))
    texts.set(blob, new TextDecoder().decode(bytes));
  const changed = new Map<string, { blob: string; bytes: Uint8Array }>();
  for (const path of chosen) {
    const old = blobs.get(path) ?? "";
    const bytes = new TextEncoder().encode(change(texts.get(old) ?? "", extensionOf(path)));
    const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    changed.set(path, { blob, bytes });
    linesOf.set(blob, (linesOf.get(old) ?? 0) + 1);
  }
  const made = new Map([...changed.values()].map(({ blob, bytes }) => [blob, bytes]));
  return {
    ...snapshot,
    entries: snapshot.entries.map((entry) => {
      const now = changed.get(entry.path);
      return now === undefined ? entry : { ...entry, blob: now.blob, size: now.bytes.length };
    }),
    async *read(wanted) {
      for (const blob of wanted) {
        const bytes = made.get(blob);
        if (bytes !== undefined) yield { blob, bytes };
      }
      const others = wanted.filter((blob) => !made.has(blob));
      if (others.length > 0) yield* snapshot.read(others);
    },
  };
}

/** Files of all snapshots under one root, each blob once, in the order of blob ids. */
function united(snapshots: readonly Snapshot[]): { all: Snapshot; drawn: Snapshot["entries"] } {
  const seen = new Set<string>();
  const entries = snapshots.flatMap((snapshot, index) =>
    snapshot.entries
      .filter(({ blob }) => linesOf.has(blob) && !seen.has(blob) && seen.add(blob).size > 0)
      .map(({ blob, size, mode, path }) => ({ blob, size, mode, path: `${index}/${path}` })),
  );
  const first = snapshots[0];
  if (first === undefined) throw new Error("There is no repository.");
  const all: Snapshot = {
    ...first,
    async *read(wanted) {
      for (const snapshot of snapshots) {
        const own = new Set(snapshot.entries.map(({ blob }) => blob));
        const here = wanted.filter((blob) => own.has(blob));
        if (here.length > 0) yield* snapshot.read(here);
      }
    },
  };
  return { all, drawn: entries.sort((a, b) => (a.blob < b.blob ? -1 : 1)) };
}

const snapshots: Snapshot[] = [];
for (const repository of repositories)
  snapshots.push(await openSnapshot({ gitDir: resolve(repository), ref: "HEAD" }));
for (const snapshot of snapshots) await countLines(snapshot);
const [main] = snapshots;
if (main === undefined) process.exit(2);

const entries = new Map<string, Uint8Array>();
const forget = (prefix: string): void => {
  for (const key of entries.keys()) if (key.startsWith(prefix)) entries.delete(key);
};
const cold = await run("cold", main, entries, false);
await run("warm", main, entries, false);
forget("assessment/");
await run("known facts, new process", main, entries, true);
const share = ({ seconds, cpu }: Run): string =>
  `  ${((100 * seconds) / cold.seconds).toFixed(1)} % of cold by time, ${((100 * cpu) / cold.cpu).toFixed(1)} % by CPU`;
const touched = await tenChanged(
  main,
  cold.assessment,
  (text, extension) => `${extension === "py" ? "#" : "//"} changed\n${text}`,
);
console.log(share(await run("ten changed, a line more", touched, entries, true)));
const again = await tenChanged(
  main,
  cold.assessment,
  (text, extension) => `${extension === "py" ? "#" : "//"} changed again\n${text}`,
);
console.log(share(await run("ten changed, another line", again, entries, true)));
const extended = await tenChanged(
  main,
  cold.assessment,
  (text, extension) => additions[extension]?.(text) ?? text,
);
console.log(share(await run("ten changed, a function more", extended, entries, true)));

const { all, drawn } = united(snapshots);
let next = 0;
const draw = (lines: number): Snapshot => {
  const own: Snapshot["entries"][number][] = [];
  for (let sum = 0; sum < lines && next < drawn.length; next += 1) {
    const entry = drawn[next];
    if (entry === undefined) break;
    own.push(entry);
    // Only what is analysed counts: about two thirds of text files.
    if (/\.(?:java|ts|tsx|js|py|go|rb|rs|php|c|h|cc|cpp|cs|kt|scala|sh)$/.test(entry.path))
      sum += linesOf.get(entry.blob) ?? 0;
  }
  return { ...all, entries: own };
};
for (const lines of [50_000, 10_000, 100_000, 1_000_000]) {
  const label = lines === 50_000 ? "(warming up)" : `${lines} lines`;
  await run(label, draw(lines), new Map(), true);
}
process.exit(0);
