import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { analyzerSet } from "../analyzers/analyzer-set.ts";
import { engineVersion } from "../engine-version.ts";
import type { AssessOptions } from "../model/assess-options.ts";
import type { Assessment } from "../model/assessment.ts";
import type { EngineSettings } from "../model/engine-settings.ts";
import type { FactCache } from "../model/fact-cache.ts";
import type { Snapshot } from "../model/snapshot.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** What another run might say differently: the machine was slow, a process died, an object was not there. */
const passingNotes: ReadonlySet<string> = new Set([
  "analyzer_died",
  "analyzer_failed",
  "parser_died",
  "rule_failed",
  "timeout",
]);
const passingReasons: ReadonlySet<string> = new Set(["missing_blob", "parser_died"]);

/**
 * Under which a whole result is cached: differs whenever the tree, the settings, the coverage given or the engine's
 * own code do. The commit is no part of it, so that commits with one tree share a result.
 */
export function resultKey(
  snapshot: Snapshot,
  settings: EngineSettings = {},
  coverage: AssessOptions["coverage"] = [],
): string {
  const hash = createHash("sha256").update(JSON.stringify([engineDigest(), analyzerSet, ordered(settings)]));
  for (const line of snapshot.entries
    .map(({ path, blob, size, mode }) => `${path}\0${blob} ${String(size)} ${mode}\0`)
    .sort())
    hash.update(line);
  for (const { name, content } of coverage)
    hash.update(`\0${name}\0${String(content.length)}\0`).update(content);
  return `assessment/${engineVersion}/${hash.digest("hex")}`;
}

/** The result of an earlier run of the same; null when there is none or it is damaged. */
export async function restoreResult(
  cache: FactCache,
  key: string,
): Promise<Omit<Assessment, "commit" | "timings"> | null> {
  const bytes = (await cache.get([key])).get(key);
  if (bytes === undefined) return null;
  try {
    const value: { key: string; result: Omit<Assessment, "commit" | "timings"> } = JSON.parse(
      (await decompress(bytes)).toString(),
    );
    return value.key === key ? value.result : null;
  } catch {
    return null;
  }
}

/** Keeps a result, unless another run might say something else. */
export async function keepResult(cache: FactCache, key: string, assessment: Assessment): Promise<void> {
  const { notes, skipped } = assessment.analyzed;
  if (notes.some(({ code }) => passingNotes.has(code))) return;
  if (skipped.some(({ reason }) => passingReasons.has(reason))) return;
  const { commit: _commit, timings: _timings, ...result } = assessment;
  const value = await compress(JSON.stringify({ key, result }));
  await cache.put([{ key, value }]);
}

/** The settings with their keys in order, so that equal ones are equal text. */
function ordered({ max_file_bytes, ignored_paths, severity_overrides, external_analyzers }: EngineSettings) {
  const overrides = Object.entries(severity_overrides ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return [max_file_bytes, [...(ignored_paths ?? [])].sort(), overrides, external_analyzers];
}

let digest: string | undefined;

/** Of every file of the engine: a result is never taken for one of another engine, released or being written. */
function engineDigest(): string {
  if (digest !== undefined) return digest;
  const root = join(import.meta.dirname, "..");
  const hash = createHash("sha256");
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.[cm]?[jt]s$/.test(name) && !name.endsWith(".test.ts"))
      hash
        .update(name)
        .update("\0")
        .update(readFileSync(join(root, name)));
  }
  digest = hash.digest("hex");
  return digest;
}
