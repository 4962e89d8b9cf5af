/**
 * Does structural coverage tell what tests run? `pnpm bench coverage CHECKOUT [REPORTS | TEST_COMMAND ...]`
 *
 * CHECKOUT is a git checkout without changes of a JavaScript project, its dependencies installed. Its tests are run with
 * `NODE_V8_COVERAGE` (`npm test` unless another command is given), or a folder of reports made so before is read. Each
 * function of the project's own code that V8 tells of is then compared: reached by a chain of calls from a test, as
 * structural coverage has it, against ran. A function of a file that no test loads did not run. Reported: both counts,
 * precision and recall of "reached", the share of functions on which both agree, Cohen's kappa, both coverages weighted
 * by cyclomatic complexity, and the classes of disagreement, largest first.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSnapshot } from "../../sources/src/index.ts";
import { collectFacts, noSuspects } from "../src/assess/collect-facts.ts";
import { joinProject } from "../src/join/join-project.ts";
import type { JoinedProject } from "../src/join/joined-project.ts";
import type { FunctionFact } from "../src/model/file-facts.ts";
import { eachScript, judgeFunctions, type Verdict } from "./v8-coverage.ts";

/** Printed of each class of disagreement. */
const examples = 3;

const [given, ...rest] = process.argv.slice(2);
if (given === undefined) {
  console.error("usage: pnpm bench coverage CHECKOUT [REPORTS | TEST_COMMAND ...]");
  process.exit(2);
}
const checkout = realpathSync(given);
const recorded =
  rest.length === 1 && statSync(rest[0] ?? "", { throwIfNoEntry: false })?.isDirectory() === true;
const reports = recorded ? (rest[0] ?? "") : mkdtempSync(join(tmpdir(), "octokraft-v8-"));
try {
  if (!recorded) runTests(rest.length === 0 ? ["npm", "test"] : rest);
  await compare();
} finally {
  if (!recorded) rmSync(reports, { recursive: true });
}

function runTests([command = "", ...words]: readonly string[]): void {
  const { status } = spawnSync(command, words, {
    cwd: checkout,
    env: { ...process.env, NODE_V8_COVERAGE: reports },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) console.log(`the tests ended with ${String(status)}: what ran up to there counts`);
}

interface Compared {
  place: string;
  fact: FunctionFact;
  reached: boolean;
  ran: boolean;
  why: string;
}

async function compare(): Promise<void> {
  const snapshot = await openSnapshot({ gitDir: join(checkout, ".git"), ref: "HEAD" });
  const collected = await collectFacts(snapshot, {}, noSuspects, () => undefined);
  const project = joinProject(
    collected.files,
    collected.manifests,
    snapshot.entries.map(({ path }) => path),
  );
  const texts = new Map<string, string>();
  for await (const { blob, bytes } of snapshot.read([...new Set(project.files.map(({ blob }) => blob))]))
    texts.set(blob, new TextDecoder().decode(bytes));

  const verdicts = new Map<number, Verdict[]>();
  const runs = eachScript(reports, checkout, (path, script) => {
    const number = project.fileIndex.get(path);
    const file = project.files[number ?? -1];
    if (number === undefined || file?.class !== "source") return;
    const latest = judgeFunctions(file.facts.functions, texts.get(file.blob) ?? "", script);
    const before = verdicts.get(number) ?? [];
    verdicts.set(
      number,
      latest.map((verdict, position) => surest(verdict, before[position])),
    );
  });
  if (verdicts.size === 0) throw new Error(`no report in ${reports} tells of a source file of ${checkout}`);

  let unknown = 0;
  const compared: Compared[] = [];
  for (const [number, { class: fileClass, path, facts }] of project.files.entries()) {
    if (fileClass !== "source" || !/^(?:java|type)script$/u.test(facts.language)) continue;
    const known = verdicts.get(number);
    for (const [position, fact] of facts.functions.entries()) {
      const id = (project.calls.functionOffsets[number] ?? 0) + position;
      if (project.testReach.isTest[id] === 1) continue;
      const verdict = known === undefined ? "idle" : known[position];
      if (verdict === "unknown") unknown += 1;
      if (verdict === "unknown" || verdict === undefined) continue;
      const reached = (project.testReach.depth[id] ?? 0) > 0;
      const ran = verdict === "ran";
      const why = reached === ran ? "" : reason(project, id, fact, known, number);
      compared.push({ place: `${path}:${fact.start_line} ${fact.qualified_name}`, fact, reached, ran, why });
    }
  }
  console.log(
    `commit ${snapshot.commit}, ${runs} V8 reports, ${unknown} functions left out: V8 is not clear on them`,
  );
  print(compared);
}

function surest(one: Verdict, other: Verdict | undefined): Verdict {
  if (one === "ran" || other === "ran") return "ran";
  return one === "idle" || other === "idle" ? "idle" : "unknown";
}

/** The class of a disagreement: what the graph had to go by. */
function reason(
  { calls, testReach }: JoinedProject,
  id: number,
  fact: FunctionFact,
  verdicts: readonly Verdict[] | undefined,
  file: number,
): string {
  const kind = fact.symbol < 0 ? "callback" : fact.kind;
  const reached = (testReach.depth[id] ?? 0) > 0;
  if (reached && verdicts === undefined) return "reached, but no test loads its file";
  if (fact.parent >= 0) {
    const parent = (calls.functionOffsets[file] ?? 0) + fact.parent;
    if (reached && verdicts?.[fact.parent] === "idle")
      return "reached, as is the function around it, which did not run";
    if (!reached && (testReach.depth[parent] ?? 0) === 0 && testReach.isTest[parent] !== 1)
      return "ran, but the function around it is not reached either";
  }
  let best = 0;
  for (let from = 0; from + 1 < calls.edgeStart.length; from += 1) {
    for (let edge = calls.edgeStart[from] ?? 0; edge < (calls.edgeStart[from + 1] ?? 0); edge += 1)
      if (calls.edgeTo[edge] === id) best = Math.max(best, calls.edgeConfidence[edge] ?? 0);
  }
  if (best === 0) return `ran, but nothing leads to it (${kind})`;
  const sure = best >= 0.8 ? "surely" : best >= 0.5 ? "probably" : "by its name alone";
  return reached
    ? `reached, but did not run (${kind}, led to ${sure})`
    : `ran, but only what is not reached leads to it (${kind}, ${sure})`;
}

function print(compared: readonly Compared[]): void {
  const count = (reached: boolean, ran: boolean): number =>
    compared.filter((one) => one.reached === reached && one.ran === ran).length;
  const all = compared.length;
  const [both, onlyReached, onlyRan, neither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const agreement = (both + neither) / all;
  const chance =
    ((both + onlyReached) * (both + onlyRan) + (onlyRan + neither) * (onlyReached + neither)) / all ** 2;
  const weighted = (holds: (one: Compared) => boolean): number =>
    complexity(compared.filter(holds)) / complexity(compared);
  console.log(
    `${all} functions: ${both} reached and ran, ${neither} neither, ${onlyReached} only reached, ${onlyRan} only ran`,
  );
  console.log(
    [
      `precision ${percent(both / (both + onlyReached))}`,
      `recall ${percent(both / (both + onlyRan))}`,
      `agreement ${percent(agreement)}`,
      `kappa ${((agreement - chance) / (1 - chance)).toFixed(2)}`,
    ].join(", "),
  );
  console.log(
    `weighted by complexity: structural coverage ${percent(weighted(({ reached }) => reached))}, run ${percent(weighted(({ ran }) => ran))}`,
  );
  const classes = Map.groupBy(
    compared.filter(({ why }) => why !== ""),
    ({ why }) => why,
  );
  for (const [why, some] of [...classes].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${String(some.length).padStart(5)}  ${why}`);
    for (const { place } of some.slice(0, examples)) console.log(`         ${place}`);
  }
}

function complexity(some: readonly Compared[]): number {
  return some.reduce((total, { fact }) => total + fact.cyclomatic, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
