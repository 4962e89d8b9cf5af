import { checkEcmascript } from "../analyzers/oxlint/check-ecmascript.ts";
import type { FileReport } from "../analyzers/text-file.ts";
import type { AnalyzerProcess } from "../child/analyzer-process.ts";
import type { FactsPool } from "../facts/facts-pool.ts";
import type { AnalyzedBlob, BlobTask } from "./blob-task.ts";
import { screenBlob } from "./screen-blob.ts";

export interface BatchAnalyzers {
  pool: FactsPool;
  analyzers: AnalyzerProcess;
  signal: AbortSignal | undefined;
  onProgress: (done: number) => void;
}

export interface AnalyzedTask {
  task: BlobTask;
  analyzed: AnalyzedBlob;
  /** Facts for the cache; null where there are none. */
  packedFacts: Uint8Array | null;
}

interface Item extends AnalyzedTask {
  bytes: Uint8Array;
}

/**
 * Analyses blobs by everything that judges single files, side by side: parsing and blob rules, Ruff and
 * secretlint, oxlint. One result a task whose blob is there.
 */
export async function analyzeBatch(
  tasks: readonly BlobTask[],
  bytesOf: ReadonlyMap<string, Uint8Array>,
  use: BatchAnalyzers,
): Promise<AnalyzedTask[]> {
  const items = tasks.flatMap((task): Item[] => {
    const bytes = bytesOf.get(task.blob);
    if (bytes === undefined) return [];
    const report = {
      reason: screenBlob(bytes, task.language !== null && task.container !== "notebook"),
      findings: [],
      notes: [],
    };
    return [{ task, bytes, analyzed: { facts: null, findings: [], report }, packedFacts: null }];
  });
  const readable = items.filter((item) => item.analyzed.report.reason === null);
  await Promise.all([parse(readable, use), checkTexts(readable, use), checkScripts(readable, use)]);
  return items;
}

async function parse(items: readonly Item[], { pool, signal, onProgress }: BatchAnalyzers): Promise<void> {
  const code = items.flatMap((item) =>
    item.task.language === null ? [] : [{ item, language: item.task.language }],
  );
  const requests = code.map(({ item: { task, bytes }, language }) => ({
    blob: task.blob,
    language,
    container: task.container,
    bytes,
  }));
  const made = await pool.extract(requests, { ...(signal === undefined ? {} : { signal }), onProgress });
  for (const [index, { item }] of code.entries()) {
    const result = made[index];
    if (result === undefined) continue;
    item.analyzed.facts = result.facts;
    item.analyzed.findings = result.findings;
    item.packedFacts = result.packed;
  }
}

async function checkTexts(items: readonly Item[], { analyzers }: BatchAnalyzers): Promise<void> {
  const texts = items.flatMap((item) => {
    const { lint, secrets } = item.task.kind;
    const python = lint === "python" || lint === "notebook" ? lint : null;
    return python === null && secrets === null
      ? []
      : [{ item, file: { python, secrets, bytes: item.bytes } }];
  });
  addReports(
    texts.map(({ item }) => item),
    await analyzers.check(texts.map(({ file }) => file)),
  );
}

async function checkScripts(items: readonly Item[], { signal }: BatchAnalyzers): Promise<void> {
  const scripts = items.flatMap((item) => {
    const extension = item.task.kind.lint;
    const isScript = extension !== null && extension !== "python" && extension !== "notebook";
    return isScript ? [{ item, file: { extension, bytes: item.bytes } }] : [];
  });
  addReports(
    scripts.map(({ item }) => item),
    await checkEcmascript(
      scripts.map(({ file }) => file),
      { signal },
    ),
  );
}

function addReports(items: readonly Item[], reports: readonly FileReport[]): void {
  for (const [index, { analyzed }] of items.entries()) {
    for (const finding of reports[index]?.findings ?? []) analyzed.report.findings.push(finding);
    analyzed.report.notes.push(...(reports[index]?.notes ?? []));
  }
}
