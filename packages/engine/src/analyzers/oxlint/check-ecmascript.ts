import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runByHalves } from "../../child/run-by-halves.ts";
import type { ParseNote } from "../../model/file-facts.ts";
import type { Finding } from "../../model/finding.ts";
import { spanEnd } from "./span-end.ts";
import { oxlintRules } from "./rule-table.ts";
import { oxlintConfiguration, runOxlint, type OxlintDiagnostic } from "./run-oxlint.ts";

/** Extensions that oxlint decides the dialect by. Of components it judges the scripts, and knows that templates use names. */
export const ecmascriptExtensions = [
  "js",
  "mjs",
  "cjs",
  "jsx",
  "ts",
  "mts",
  "cts",
  "tsx",
  "vue",
  "svelte",
  "astro",
] as const;
export type EcmascriptExtension = (typeof ecmascriptExtensions)[number];

export interface EcmascriptFile {
  extension: EcmascriptExtension;
  bytes: Uint8Array;
}

export interface EcmascriptResult {
  findings: Finding[];
  notes: ParseNote[];
}

/**
 * What oxlint finds in JavaScript and TypeScript files, of the rules in the table: one result a file, in
 * their order. The files are written to a folder of their own, under names of our own. A file on which
 * oxlint dies or hangs has the note `analyzer_died`; all others are judged.
 *
 * @throws The signal's reason when aborted.
 */
export async function checkEcmascript(
  files: readonly EcmascriptFile[],
  options: { timeLimit?: number; signal?: AbortSignal | undefined } = {},
): Promise<EcmascriptResult[]> {
  if (files.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "octokraft-oxlint-"));
  try {
    const configuration = join(folder, "configuration.json");
    await writeFile(configuration, oxlintConfiguration());
    let runs = 0;
    const outcomes = await runByHalves(
      files,
      async (batch) => {
        const sources = join(folder, `batch-${(runs += 1)}`);
        await mkdir(sources);
        const names = batch.map((file, index) => `${index}.${file.extension}`);
        await Promise.all(
          batch.map((file, index) => writeFile(join(sources, names[index] ?? ""), file.bytes)),
        );
        const { timeLimit = 60_000, signal } = options;
        const diagnostics = await runOxlint(sources, configuration, { timeLimit, signal });
        await rm(sources, { recursive: true });
        return findingsByFile(batch, names, diagnostics);
      },
      () => options.signal?.aborted === true,
    );
    return outcomes.map((outcome) =>
      outcome.ok
        ? { findings: outcome.value, notes: [] }
        : {
            findings: [],
            notes: [{ code: "analyzer_died", line: 1, message: `Not linted: ${outcome.reason}` }],
          },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function findingsByFile(
  files: readonly EcmascriptFile[],
  names: readonly string[],
  diagnostics: readonly OxlintDiagnostic[],
): Finding[][] {
  const found = new Map<string, Finding[]>(names.map((name) => [name, []]));
  const bytesOf = new Map(names.map((name, index) => [name, files[index]?.bytes]));
  for (const diagnostic of diagnostics) {
    const [, plugin, name] = /^([^()]+)\(([^()]+)\)$/.exec(diagnostic.code ?? "") ?? [];
    const key = `${plugin}/${name}`;
    const rule = oxlintRules.get(key);
    const span = diagnostic.labels[0]?.span;
    const bytes = bytesOf.get(diagnostic.filename);
    if (rule === undefined || span === undefined || bytes === undefined) continue;
    found.get(diagnostic.filename)?.push({
      rule_id: `oxlint/${plugin === "eslint" ? name : key}`,
      analyzer: "oxlint",
      category: rule.category,
      severity: rule.severity,
      cwe: rule.cwe,
      start_line: span.line,
      start_column: Math.max(0, span.column - 1),
      ...spanEnd(bytes, span),
      message: sentence(diagnostic.message),
      fix: rule.fix,
      symbol: "",
      confidence: 0.9,
      related: [],
    });
  }
  return names.map((name) => found.get(name) ?? []);
}

function sentence(message: string): string {
  const text = message.replaceAll(/\s+/g, " ").trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
