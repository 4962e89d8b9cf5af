import { analyzerSet } from "../analyzers/analyzer-set.ts";
import { checkEcmascript } from "../analyzers/oxlint/check-ecmascript.ts";
import { createAnalyzerProcess } from "../child/analyzer-process.ts";
import { reportVersion } from "../engine-version.ts";
import { decodeFacts } from "../facts/encode-facts.ts";
import { extractorVersion } from "../facts/extract-facts.ts";
import { createFactsPool } from "../facts/facts-pool.ts";
import type { FactCache } from "../model/fact-cache.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { decodeReport, encodeReport, type BlobReport } from "./blob-report.ts";
import type { AnalyzerKind } from "./plan-files.ts";
import { screenBlob } from "./screen-blob.ts";

/** A blob as it is to be analysed. The same blob under two languages or kinds is two of them. */
export interface BlobTask {
  blob: string;
  size: number;
  language: LanguageId | null;
  kind: AnalyzerKind;
}

export interface AnalyzedBlob {
  facts: FileFacts | null;
  /** Of the blob checks. */
  findings: Finding[];
  report: BlobReport;
}

export interface AnalyzeOptions {
  cache: FactCache | undefined;
  signal: AbortSignal | undefined;
  workers: number;
  onProgress: (done: number) => void;
  /** Called before a batch is analysed and after, so that whoever watches this process knows what it died of. */
  onBatch: (blobs: readonly string[], begins: boolean) => void;
  /** Blobs that are suspected to end the process: analysed one at a time, after all others. */
  isolated: ReadonlySet<string>;
}

/** A blob in a task is analysed with at most so many others, ... */
const batchFiles = 500;
/** ... and so many bytes at a time; few enough that a batch is quick to do again. */
const batchBytes = 4_000_000;
const batchesAtOnce = 3;

export function taskKey(task: Pick<BlobTask, "blob" | "language" | "kind">): string {
  return `${task.language ?? "-"}:${kindKey(task.kind)}:${task.blob}`;
}

function kindKey({ lint, secrets }: AnalyzerKind): string {
  return `${lint ?? "-"}+${secrets ?? "-"}`;
}

function factsKey(task: BlobTask): string {
  return `facts/${extractorVersion}.${reportVersion}/${task.language}/${task.blob}`;
}

function reportKey(task: BlobTask): string {
  return `report/${reportVersion}.${analyzerSet}/${kindKey(task.kind)}${task.language === null ? "" : "+code"}/${task.blob}`;
}

/**
 * Facts and findings of blobs, from the cache or made now. Blobs that the snapshot lacks are left out.
 *
 * @returns The results by `taskKey`, and how many blobs were parsed in this run.
 */
export async function analyzeBlobs(
  snapshot: Snapshot,
  tasks: readonly BlobTask[],
  options: AnalyzeOptions,
): Promise<{ results: Map<string, AnalyzedBlob>; parsed: number }> {
  const results = new Map<string, AnalyzedBlob>();
  const missing = await fromCache(tasks, options, results);
  if (missing.length === 0) return { results, parsed: 0 };

  let parsed = 0;
  const { signal, cache } = options;
  const pool = createFactsPool({ workers: options.workers });
  const analyzers = createAnalyzerProcess({ signal });
  const doneIn = new Map<readonly BlobTask[], number>();
  const count = (batch: readonly BlobTask[], done: number): void => {
    doneIn.set(batch, done);
    options.onProgress(results.size + [...doneIn.values()].reduce((sum, part) => sum + part, 0));
  };
  const analyze = async (batch: readonly BlobTask[]): Promise<void> => {
    signal?.throwIfAborted();
    const ids = [...new Set(batch.map((task) => task.blob))];
    options.onBatch(ids, true);
    const bytesOf = new Map<string, Uint8Array>();
    for await (const { blob, bytes } of snapshot.read(ids)) bytesOf.set(blob, bytes);
    const screened: { task: BlobTask; bytes: Uint8Array; result: AnalyzedBlob }[] = [];
    for (const task of batch) {
      const bytes = bytesOf.get(task.blob);
      if (bytes === undefined) continue;
      const report: BlobReport = {
        reason: screenBlob(bytes, task.language !== null),
        findings: [],
        notes: [],
      };
      screened.push({ task, bytes, result: { facts: null, findings: [], report } });
    }
    const entries: { key: string; value: Uint8Array }[] = [];
    const readable = screened.filter((item) => item.result.report.reason === null);
    const code = readable.flatMap((item) =>
      item.task.language === null ? [] : [{ ...item, language: item.task.language }],
    );
    const texts = readable.flatMap((item) => {
      const { lint, secrets } = item.task.kind;
      const python = lint === "python";
      return python || secrets !== null ? [{ ...item, file: { python, secrets, bytes: item.bytes } }] : [];
    });
    const scripts = readable.flatMap((item) => {
      const extension = item.task.kind.lint;
      return extension === null || extension === "python"
        ? []
        : [{ ...item, file: { extension, bytes: item.bytes } }];
    });
    const [facts, reports, linted] = await Promise.all([
      pool.extract(
        code.map(({ task, bytes, language }) => ({ blob: task.blob, language, bytes })),
        { ...(signal === undefined ? {} : { signal }), onProgress: (done) => count(batch, done) },
      ),
      analyzers.check(texts.map((item) => item.file)),
      checkEcmascript(
        scripts.map((item) => item.file),
        { signal },
      ),
    ]);
    for (const [index, { task, result }] of code.entries()) {
      const made = facts[index];
      if (made === undefined) continue;
      result.facts = made.facts;
      result.findings = made.findings;
      entries.push({ key: factsKey(task), value: made.encoded });
      parsed += 1;
    }
    for (const [index, { result }] of texts.entries()) {
      result.report.findings.push(...(reports[index]?.findings ?? []));
      result.report.notes.push(...(reports[index]?.notes ?? []));
    }
    for (const [index, { result }] of scripts.entries()) {
      result.report.findings.push(...(linted[index]?.findings ?? []));
      result.report.notes.push(...(linted[index]?.notes ?? []));
    }
    for (const { task, result } of screened) {
      results.set(taskKey(task), result);
      entries.push({ key: reportKey(task), value: encodeReport(result.report) });
    }
    await cache?.put(entries);
    options.onBatch(ids, false);
    count(batch, 0);
  };

  try {
    const running = new Set<Promise<void>>();
    const batches = batchesOf(missing, options.isolated);
    for (const { batch, alone } of batches) {
      while (running.size >= (alone ? 1 : batchesAtOnce)) await Promise.race(running);
      const one: Promise<void> = analyze(batch).finally(() => running.delete(one));
      running.add(one);
      // Awaited below or by the race above; without this a second failure would count as unhandled.
      one.catch(() => undefined);
    }
    await Promise.all(running);
  } finally {
    analyzers.close();
    await pool.close();
  }
  return { results, parsed };
}

async function fromCache(
  tasks: readonly BlobTask[],
  options: AnalyzeOptions,
  results: Map<string, AnalyzedBlob>,
): Promise<BlobTask[]> {
  if (options.cache === undefined) return [...tasks];
  const missing: BlobTask[] = [];
  for (let from = 0; from < tasks.length; from += batchFiles) {
    options.signal?.throwIfAborted();
    const some = tasks.slice(from, from + batchFiles);
    const keys = some.flatMap((task) =>
      task.language === null ? [reportKey(task)] : [reportKey(task), factsKey(task)],
    );
    const cached = await options.cache.get(keys);
    for (const task of some) {
      const result = restore(task, cached);
      if (result === null) missing.push(task);
      else results.set(taskKey(task), result);
    }
    options.onProgress(results.size);
  }
  return missing;
}

function restore(task: BlobTask, cached: ReadonlyMap<string, Uint8Array>): AnalyzedBlob | null {
  const reportBytes = cached.get(reportKey(task));
  const report = reportBytes === undefined ? null : decodeReport(reportBytes);
  if (report === null) return null;
  if (task.language === null || report.reason !== null) return { facts: null, findings: [], report };
  const factsBytes = cached.get(factsKey(task));
  const decoded = factsBytes === undefined ? null : decodeFacts(factsBytes);
  return decoded === null ? null : { facts: decoded.facts, findings: decoded.findings, report };
}

function* batchesOf(
  tasks: readonly BlobTask[],
  isolated: ReadonlySet<string>,
): Generator<{ batch: BlobTask[]; alone: boolean }> {
  let batch: BlobTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    if (isolated.has(task.blob)) continue;
    if (batch.length >= batchFiles || (batch.length > 0 && bytes + task.size > batchBytes)) {
      yield { batch, alone: false };
      batch = [];
      bytes = 0;
    }
    batch.push(task);
    bytes += task.size;
  }
  if (batch.length > 0) yield { batch, alone: false };
  for (const task of tasks) if (isolated.has(task.blob)) yield { batch: [task], alone: true };
}
