import { availableParallelism } from "node:os";
import { isManifest } from "../join/is-manifest.ts";
import type { ProjectFile } from "../join/joined-project.ts";
import { isLicencePath } from "../rules/compliance/licence-path.ts";
import type { AssessOptions } from "../model/assess-options.ts";
import type { SkippedFile } from "../model/assessment.ts";
import type { ParseNote } from "../model/file-facts.ts";
import type { Snapshot, TreeEntry } from "../model/snapshot.ts";
import type { FileFinding } from "../rules/rule.ts";
import { analyzeBlobs, taskKey, type BlobTask } from "./analyze-blobs.ts";
import { blobFindings } from "./blob-findings.ts";
import { needsHead } from "./file-names.ts";
import { planFiles } from "./plan-files.ts";

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
  parsed: number;
}

const decoder = new TextDecoder();
const headBytes = 4096;
const largestText = 1_048_576;

/** Reads and analyses every file of a commit that is to be analysed. */
export async function collectFacts(
  snapshot: Snapshot,
  options: AssessOptions,
  suspects: Suspects,
  onStage: (stage: "read" | "facts", done: number, total: number) => void,
): Promise<CollectedFacts> {
  const { signal, settings = {} } = options;
  onStage("read", 0, snapshot.entries.length);
  const regular = snapshot.entries.filter((entry) => entry.mode === "100644" || entry.mode === "100755");
  const manifests = await readTexts(
    snapshot,
    regular.filter(
      (entry) =>
        entry.size <= largestText &&
        (entry.path === ".gitattributes" || isManifest(entry.path) || isLicencePath(entry.path)),
    ),
  );
  const heads = await readTexts(
    snapshot,
    regular.filter((entry) => entry.size <= largestText && entry.mode === "100755" && needsHead(entry.path)),
    headBytes,
  );
  signal?.throwIfAborted();
  const plan = planFiles(snapshot.entries, settings, manifests.get(".gitattributes"), heads);
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
    onBatch: suspects.onBatch,
    onProgress: (done) => onStage("facts", done, tasks.size),
  });
  onStage("facts", tasks.size, tasks.size);

  const collected: CollectedFacts = { files: [], findings: [], notes: [], skipped, manifests, parsed };
  for (const file of planned) {
    const { path, blob } = file;
    const analyzed = results.get(taskKey(file));
    const reason =
      analyzed === undefined
        ? "missing_blob"
        : (analyzed.report.reason ?? (analyzed.facts?.generated_header === true ? "generated" : null));
    if (analyzed === undefined || reason !== null) {
      if (reason !== null) skipped.push({ path, reason });
      continue;
    }
    collected.findings.push(...blobFindings(analyzed, path, file.class));
    for (const note of [...(analyzed.facts?.notes ?? []), ...analyzed.report.notes]) {
      collected.notes.push({ path, ...note });
    }
    if (analyzed.facts !== null)
      collected.files.push({ path, blob, facts: analyzed.facts, class: file.class });
  }
  skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
  return collected;
}

async function readTexts(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  limit = largestText,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (entries.length === 0) return texts;
  const pathsOf = Map.groupBy(entries, (entry) => entry.blob);
  for await (const { blob, bytes } of snapshot.read([...pathsOf.keys()])) {
    const text = decoder.decode(bytes.subarray(0, limit));
    for (const { path } of pathsOf.get(blob) ?? []) texts.set(path, text);
  }
  return texts;
}
