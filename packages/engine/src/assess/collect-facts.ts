import { availableParallelism } from "node:os";
import { isCoveragePath } from "../coverage/is-coverage-path.ts";
import { readGitAttributes } from "../languages/git-attributes.ts";
import { isManifest } from "../join/is-manifest.ts";
import type { ProjectFile } from "../join/joined-project.ts";
import { isLicencePath } from "../rules/compliance/licence-path.ts";
import type { AssessOptions } from "../model/assess-options.ts";
import type { SkippedFile } from "../model/assessment.ts";
import type { CoverageInput } from "../model/coverage.ts";
import type { ParseNote } from "../model/file-facts.ts";
import type { Snapshot, TreeEntry } from "../model/snapshot.ts";
import type { FileFinding } from "../rules/rule.ts";
import { analyzeBlobs } from "./analyze-blobs.ts";
import { taskKey, type AnalyzedBlob, type BlobTask } from "./blob-task.ts";
import { blobFindings } from "./blob-findings.ts";
import type { EngineMemory } from "./engine-memory.ts";
import { needsHead } from "./file-names.ts";
import { planFiles, type PlannedFile } from "./plan-files.ts";

/** What the run knows of blobs that ended an earlier process; see `assessInChild`. */
export interface Suspects {
  /** Analysed alone, after all others. */
  isolated: ReadonlySet<string>;
  /** Not analysed: skipped with the reason `parser_died`. */
  excluded: ReadonlySet<string>;
  onBatch: (blobs: readonly string[], begins: boolean) => void;
}

export const noSuspects: Suspects = { isolated: new Set(), excluded: new Set(), onBatch: () => undefined };

/** Everything that is known of a commit's files before they are joined. */
export interface CollectedFacts {
  /** Files with facts, in the order of paths. */
  files: ProjectFile[];
  /** Made from single blobs, at their paths. */
  findings: FileFinding[];
  notes: (ParseNote & { path: string })[];
  /** In the order of paths. */
  skipped: SkippedFile[];
  /** Text of the files that joins and rules read whole, by path. */
  manifests: Map<string, string>;
  /** Coverage reports that the commit holds. */
  coverage: CoverageInput[];
  parsed: number;
}

const decoder = new TextDecoder();
const headBytes = 4096;
/** No project has more by hand; each costs a look at every path below it. */
const mostAttributes = 100;
const largestText = 1_048_576;
const largestKeptReport = 16 * 1_048_576;

/** Reads and analyses every file of a commit that is to be analysed. */
export async function collectFacts(
  snapshot: Snapshot,
  options: AssessOptions,
  suspects: Suspects,
  onStage: (stage: "read" | "facts", done: number, total: number) => void,
  memory?: EngineMemory,
): Promise<CollectedFacts> {
  const { signal, settings = {} } = options;
  onStage("read", 0, snapshot.entries.length);
  const { manifests, heads, attributes } = await readWholeTexts(snapshot, memory);
  const coverage = await readReports(snapshot);
  signal?.throwIfAborted();
  const attributesOf = readGitAttributes(attributes);
  const plan = planFiles(snapshot.entries, settings, attributesOf, heads);
  const skipped = [...plan.skipped];
  const planned = plan.files.filter((file) => {
    const excluded = suspects.excluded.has(file.blob);
    if (excluded) skipped.push({ path: file.path, reason: "parser_died" });
    return !excluded;
  });
  onStage("read", snapshot.entries.length, snapshot.entries.length);

  const tasks = new Map<string, BlobTask>();
  for (const file of planned) tasks.set(taskKey(file), file);
  onStage("facts", 0, tasks.size);
  const { results, parsed } = await analyzeBlobs(snapshot, [...tasks.values()], {
    cache: options.cache,
    signal,
    workers: options.workers ?? Math.min(4, availableParallelism()),
    isolated: suspects.isolated,
    memory,
    onBatch: suspects.onBatch,
    onProgress: (done) => onStage("facts", done, tasks.size),
  });
  onStage("facts", tasks.size, tasks.size);

  const collected: CollectedFacts = {
    files: [],
    findings: [],
    notes: [],
    skipped,
    manifests,
    coverage,
    parsed,
  };
  for (const file of planned) addFile(collected, file, results.get(taskKey(file)));
  skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
  return collected;
}

function addFile(collected: CollectedFacts, file: PlannedFile, analyzed: AnalyzedBlob | undefined): void {
  const { path, blob } = file;
  const reason = unreadable(analyzed);
  if (reason !== null) collected.skipped.push({ path, reason });
  if (analyzed === undefined || reason !== null) return;
  const { facts, report } = analyzed;
  for (const finding of blobFindings(analyzed, path, file.class)) collected.findings.push(finding);
  for (const note of [...(facts?.notes ?? []), ...report.notes]) collected.notes.push({ path, ...note });
  if (facts !== null) collected.files.push({ path, blob, facts, class: file.class });
}

function unreadable(analyzed: AnalyzedBlob | undefined): string | null {
  if (analyzed === undefined) return "missing_blob";
  if (analyzed.report.reason !== null) return analyzed.report.reason;
  return analyzed.facts?.generated_header === true ? "generated" : null;
}

function isAttributes({ path }: TreeEntry): boolean {
  return path === ".gitattributes" || path.endsWith("/.gitattributes");
}

/** Reports that the commit holds, in the order of paths. */
async function readReports(snapshot: Snapshot): Promise<CoverageInput[]> {
  const entries = snapshot.entries.filter(
    ({ mode, size, path }) => mode.startsWith("100") && size <= largestKeptReport && isCoveragePath(path),
  );
  if (entries.length === 0) return [];
  const bytesOf = new Map<string, Uint8Array>();
  for await (const { blob, bytes } of snapshot.read([...new Set(entries.map(({ blob }) => blob))]))
    bytesOf.set(blob, bytes);
  return entries.flatMap(({ path, blob }) => {
    const content = bytesOf.get(blob);
    return content === undefined ? [] : [{ name: path, content }];
  });
}

/** The texts that decide how others are read, and those that joins and rules read whole. */
async function readWholeTexts(
  snapshot: Snapshot,
  memory: EngineMemory | undefined,
): Promise<Record<"manifests" | "heads" | "attributes", Map<string, string>>> {
  const regular = snapshot.entries.filter(({ mode, size }) => mode.startsWith("100") && size <= largestText);
  const wanted = regular.filter(({ path }) => isManifest(path) || isLicencePath(path));
  const programs = regular.filter(({ mode, path }) => mode === "100755" && needsHead(path));
  const known = memory?.texts ?? new Map<string, string>();
  const read = new Map<string, string>();
  const attributed = regular.filter(isAttributes).slice(0, mostAttributes);
  const attributes = await readTexts(snapshot, attributed, largestText, known, read);
  const manifests = await readTexts(snapshot, wanted, largestText, known, read);
  const heads = await readTexts(snapshot, programs, headBytes, known, read);
  if (memory !== undefined) memory.texts = read;
  return { manifests, heads, attributes };
}

async function readTexts(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  limit: number,
  known: ReadonlyMap<string, string>,
  read: Map<string, string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (entries.length === 0) return texts;
  const pathsOf = Map.groupBy(entries, (entry) => entry.blob);
  const take = (blob: string, text: string): void => {
    read.set(`${limit} ${blob}`, text);
    for (const { path } of pathsOf.get(blob) ?? []) texts.set(path, text);
  };
  const unknown: string[] = [];
  for (const blob of pathsOf.keys()) {
    const text = known.get(`${limit} ${blob}`);
    if (text === undefined) unknown.push(blob);
    else take(blob, text);
  }
  if (unknown.length === 0) return texts;
  for await (const { blob, bytes } of snapshot.read(unknown))
    take(blob, decoder.decode(bytes.subarray(0, limit)));
  return texts;
}
