import { analyzerSet } from "../analyzers/analyzer-set.ts";
import { reportVersion } from "../engine-version.ts";
import { unpackFacts } from "../facts/encode-facts.ts";
import { extractorVersion } from "../facts/extract-facts.ts";
import type { FactCache } from "../model/fact-cache.ts";
import { decodeReport, encodeReport } from "./blob-report.ts";
import { kindKey, type AnalyzedBlob, type BlobTask } from "./blob-task.ts";

export interface CacheEntry {
  key: string;
  value: Uint8Array;
}

function factsKey(task: BlobTask): string {
  return `facts/${extractorVersion}.${reportVersion}/${task.container ?? task.language}/${task.blob}`;
}

function reportKey(task: BlobTask): string {
  const code = task.language === null ? "" : "+code";
  return `report/${reportVersion}.${analyzerSet}/${kindKey(task.kind)}${code}/${task.blob}`;
}

/** What the cache knows of some blobs; damaged entries and those of other versions are unknown. */
export async function restoreBlobs(
  cache: FactCache,
  tasks: readonly BlobTask[],
): Promise<Map<BlobTask, AnalyzedBlob>> {
  const keys = tasks.flatMap((task) =>
    task.language === null ? [reportKey(task)] : [reportKey(task), factsKey(task)],
  );
  const cached = await cache.get(keys);
  const restored = new Map<BlobTask, AnalyzedBlob>();
  for (const task of tasks) {
    const analyzed = restore(task, cached);
    if (analyzed !== null) restored.set(task, analyzed);
  }
  return restored;
}

function restore(task: BlobTask, cached: ReadonlyMap<string, Uint8Array>): AnalyzedBlob | null {
  const reportBytes = cached.get(reportKey(task));
  const report = reportBytes === undefined ? null : decodeReport(reportBytes);
  if (report === null) return null;
  if (task.language === null || report.reason !== null) return { facts: null, findings: [], report };
  const factsBytes = cached.get(factsKey(task));
  const decoded = factsBytes === undefined ? null : unpackFacts(factsBytes);
  return decoded === null ? null : { facts: decoded.facts, findings: decoded.findings, report };
}

/** @param packedFacts What `packFacts` made; null for a blob without facts. */
export function cacheEntries(
  task: BlobTask,
  { report }: AnalyzedBlob,
  packedFacts: Uint8Array | null,
): CacheEntry[] {
  const entries = [{ key: reportKey(task), value: encodeReport(report) }];
  if (packedFacts !== null) entries.push({ key: factsKey(task), value: packedFacts });
  return entries;
}
