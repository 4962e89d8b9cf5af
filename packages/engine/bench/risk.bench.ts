/**
 * Does the risk ranking find the files that the next year's bugs will be fixed in? `pnpm bench risk GIT_DIR ...`
 *
 * For each repository, at up to four cuts (one to four years before its last commit): the source files of the cut,
 * ranked from nothing but the state and history at the cut; a file counts as fixed when a bug-fix commit of at most
 * 50 files changed it, under whatever name, within the year after. Cuts with fewer than three fixed or three other
 * files are passed over. Reported for our risk and three plain rankings: the area under the ROC curve, and the
 * recall at 20 % of lines (the share of fixed files met when files are read in the order of rank until a fifth of
 * all lines of code is read; of the file that goes over the limit, the part within). Means over a repository's cuts.
 */
import { resolve } from "node:path";
import { openSnapshot, readHistory, resolveRef } from "../../sources/src/index.ts";
import type { CommitRecord, Snapshot } from "../../sources/src/index.ts";
import { extractFacts, loadLanguages } from "../src/facts/extract-facts.ts";
import type { CommitLog } from "../src/history/commit-log.ts";
import { collectCommits } from "../src/history/commit-log.ts";
import { computeHistory } from "../src/history/compute-history.ts";
import type { FileMeasure } from "../src/history/file-measure.ts";
import { measureFile } from "../src/history/file-measure.ts";
import { classifyPath } from "../src/languages/classify-path.ts";
import { readGitAttributes } from "../src/languages/git-attributes.ts";
import { detectLanguage } from "../src/languages/detect-language.ts";

const year = 365 * 86_400;
const cuts = 4;
const largestFix = 50;
const largestFile = 1_048_576;
const rankings = ["risk", "size x churn", "churn", "size"] as const;
type Ranking = (typeof rankings)[number];

interface Candidate {
  lines: number;
  fixed: boolean;
  score: Record<Ranking, number>;
}

interface Result {
  files: number;
  fixed: number;
  auc: Record<Ranking, number>;
  recall: Record<Ranking, number>;
}

const gitDirs = process.argv.slice(2);
if (gitDirs.length === 0) {
  console.error("usage: pnpm bench risk GIT_DIR ...");
  process.exit(2);
}
await loadLanguages();
const columns = [...rankings.map((name) => `AUC ${name}`), ...rankings.map((name) => `recall ${name}`)];
console.log(`| repository | cuts | files | fixed | ${columns.join(" | ")} |`);
console.log(`| --- |${" ---: |".repeat(3 + columns.length)}`);
const means: { auc: Record<Ranking, number>; recall: Record<Ranking, number> }[] = [];
for (const gitDir of gitDirs) {
  const results = await replay(gitDir);
  if (results.length === 0) {
    console.log(`| ${nameOf(gitDir)} | 0 |`);
    continue;
  }
  const mean = (pick: (result: Result) => number): number =>
    results.reduce((sum, result) => sum + pick(result), 0) / results.length;
  const auc = perRanking((ranking) => mean((result) => result.auc[ranking]));
  const recall = perRanking((ranking) => mean((result) => result.recall[ranking]));
  means.push({ auc, recall });
  const counts = [
    results.length,
    Math.round(mean(({ files }) => files)),
    Math.round(mean(({ fixed }) => fixed)),
  ];
  console.log(`| ${[nameOf(gitDir), ...counts, ...figures(auc), ...figures(recall)].join(" | ")} |`);
}
const overall = (pick: (mean: (typeof means)[number]) => number): number =>
  means.reduce((sum, mean) => sum + pick(mean), 0) / means.length;
const allAuc = perRanking((ranking) => overall(({ auc }) => auc[ranking]));
const allRecall = perRanking((ranking) => overall(({ recall }) => recall[ranking]));
console.log(`| ${["mean", "", "", "", ...figures(allAuc), ...figures(allRecall)].join(" | ")} |`);
const wins = (kind: "auc" | "recall"): string => {
  const won = means.filter((mean) => mean[kind].risk > mean[kind]["size x churn"]).length;
  return `${won} of ${means.length}`;
};
console.log(`\nrisk ahead of size x churn: AUC in ${wins("auc")}, recall in ${wins("recall")} repositories`);

async function replay(gitDir: string): Promise<Result[]> {
  const head = await resolveRef(gitDir, "HEAD");
  const end = Date.parse(head.committed_at) / 1000;
  const parents: MainLine = new Map();
  const all = await collectCommits(noteParents(readHistory({ gitDir, commit: head.id }), parents));
  const results: Result[] = [];
  for (let cut = 1; cut <= cuts; cut += 1) {
    const time = end - cut * year;
    const commit = commitBefore(parents, head.id, time);
    if (commit === undefined) break;
    const snapshot = await openSnapshot({ gitDir, ref: commit });
    const log = await collectCommits(readHistory({ gitDir, commit }));
    const measures = await measure(snapshot);
    const history = computeHistory(log, { ...snapshot, files: measures });
    const fixed = fixedFiles(all, new Set(log.commits.map(({ id }) => id)), measures, time + year);
    const candidates = history.files.map((file): Candidate => {
      const { path, lines_of_code: lines, commit_count: churn, risk_score: risk } = file;
      return {
        lines,
        fixed: fixed.has(path),
        score: { risk: risk ?? 0, "size x churn": lines * churn, churn, size: lines },
      };
    });
    const hits = candidates.filter((candidate) => candidate.fixed).length;
    if (hits < 3 || candidates.length - hits < 3) continue;
    results.push({
      files: candidates.length,
      fixed: hits,
      auc: perRanking((ranking) => areaUnderCurve(candidates, ranking)),
      recall: perRanking((ranking) => recallWithin(candidates, ranking, 0.2)),
    });
  }
  return results;
}

type MainLine = Map<string, { parent: string | undefined; time: number }>;

async function* noteParents(
  records: AsyncIterable<CommitRecord>,
  commits: MainLine,
): AsyncGenerator<CommitRecord> {
  for await (const record of records) {
    commits.set(record.id, { parent: record.parents[0], time: record.committed_at });
    yield record;
  }
}

/** The last commit of the main line that was made by then. */
function commitBefore(commits: MainLine, head: string, time: number): string | undefined {
  let at: string | undefined = head;
  for (let commit = commits.get(head); commit !== undefined; commit = commits.get(at ?? "")) {
    if (commit.time <= time) return at;
    at = commit.parent;
  }
  return undefined;
}

/** The source files of a commit in the languages that the engine parses, generated ones and those without code left out. */
async function measure(snapshot: Snapshot): Promise<FileMeasure[]> {
  const texts = new Map<string, string>();
  const attributes = snapshot.entries.find(({ path }) => path === ".gitattributes");
  if (attributes !== undefined) {
    for await (const { bytes } of snapshot.read([attributes.blob]))
      texts.set(".gitattributes", Buffer.from(bytes).toString());
  }
  const attributesOf = readGitAttributes(texts);
  const files = snapshot.entries.filter(
    ({ path, mode, size }) =>
      mode.startsWith("10") && size <= largestFile && classifyPath(path, attributesOf(path)) === "source",
  );
  const pathsOf = Map.groupBy(files, ({ blob }) => blob);
  const measures: FileMeasure[] = [];
  for await (const { blob, bytes } of snapshot.read([...pathsOf.keys()])) {
    for (const { path } of pathsOf.get(blob) ?? []) {
      const language = detectLanguage(path);
      if (language === null) continue;
      const facts = extractFacts(language, bytes);
      if (facts.generated_header || facts.lines.code === 0) continue;
      measures.push(measureFile({ path, class: "source", facts }));
    }
  }
  return measures;
}

/** The paths, as they were at the cut, of files that a later commit fixed a bug in. */
function fixedFiles(
  all: CommitLog,
  known: ReadonlySet<string>,
  measures: readonly FileMeasure[],
  until: number,
): Set<string> {
  const fixed = new Set<string>();
  const originOf = new Map(measures.map(({ path }) => [path, path]));
  for (const commit of all.commits.toReversed()) {
    if (known.has(commit.id) || commit.merge || commit.committed_at > until) continue;
    for (const [from, to] of commit.renames) {
      const origin = originOf.get(all.paths[from] ?? "");
      if (origin === undefined) continue;
      originOf.delete(all.paths[from] ?? "");
      originOf.set(all.paths[to] ?? "", origin);
    }
    if (!commit.bug_fix || commit.paths.length > largestFix) continue;
    for (const path of commit.paths) {
      const origin = originOf.get(all.paths[path] ?? "");
      if (origin !== undefined) fixed.add(origin);
    }
  }
  return fixed;
}

/** The chance that a fixed file ranks before another one, equal ranks counting half. */
function areaUnderCurve(candidates: readonly Candidate[], ranking: Ranking): number {
  const sorted = candidates.toSorted((a, b) => a.score[ranking] - b.score[ranking]);
  let wins = 0;
  let others = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score[ranking] === sorted[start]?.score[ranking]) end += 1;
    const tied = sorted.slice(start, end);
    const fixed = tied.filter((candidate) => candidate.fixed).length;
    wins += fixed * (others + (tied.length - fixed) / 2);
    others += tied.length - fixed;
    start = end;
  }
  return wins / (others * (candidates.length - others));
}

function recallWithin(candidates: readonly Candidate[], ranking: Ranking, share: number): number {
  const total = candidates.reduce((sum, { lines }) => sum + lines, 0);
  let budget = total * share;
  let found = 0;
  for (const { lines, fixed } of candidates.toSorted((a, b) => b.score[ranking] - a.score[ranking])) {
    if (fixed) found += Math.min(1, budget / lines);
    budget -= lines;
    if (budget <= 0) break;
  }
  return found / candidates.filter((candidate) => candidate.fixed).length;
}

function perRanking(value: (ranking: Ranking) => number): Record<Ranking, number> {
  return {
    risk: value("risk"),
    "size x churn": value("size x churn"),
    churn: value("churn"),
    size: value("size"),
  };
}

function figures(values: Record<Ranking, number>): string[] {
  return rankings.map((ranking) => values[ranking].toFixed(3));
}

function nameOf(gitDir: string): string {
  return resolve(gitDir)
    .replace(/\/\.git$/, "")
    .split("/")
    .slice(-2)
    .join("/");
}
