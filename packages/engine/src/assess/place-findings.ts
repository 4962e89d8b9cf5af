import { fingerprints } from "../fingerprint.ts";
import type { ProjectFile } from "../join/joined-project.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Issue } from "../model/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { FileFinding } from "../rules/rule.ts";

const snippetLines = 10;
const snippetColumns = 400;
/** Rules whose findings are the secrets themselves. */
const secretRules = new Set(["hardcoded-secret", "hardcoded-credential"]);
const decoder = new TextDecoder();

/** What is read from the source for one finding. */
interface Place {
  symbol: string;
  text: string;
  snippet: string;
}

/** The findings of one file with their places, for as long as neither changes. */
export interface PlacedFile {
  blob: string;
  facts: FileFacts | undefined;
  findings: readonly FileFinding[];
  places: readonly Place[];
}

/**
 * Turns findings into issues: in the order of file, line, column, rule and message, each with its enclosing
 * symbol, the source concerned and its fingerprint.
 *
 * @param blobs Blob by path of every file that may have findings.
 * @param memory Takes the places of files that are as in the run before from there, and keeps those of this.
 */
export async function placeFindings(
  snapshot: Snapshot,
  findings: readonly FileFinding[],
  files: ReadonlyMap<string, ProjectFile>,
  blobs: ReadonlyMap<string, string>,
  memory?: { placed: ReadonlyMap<string, PlacedFile> },
): Promise<Issue[]> {
  const sorted = [...findings].sort(compareFindings);
  const byFile = Map.groupBy(sorted, ({ file }) => file);
  const kept = new Map<string, PlacedFile>();
  const byBlob = new Map<string, string[]>();
  for (const [path, own] of byFile) {
    const blob = blobs.get(path);
    const before = memory?.placed.get(path);
    if (blob === undefined) continue;
    if (
      before?.blob === blob &&
      before.facts === files.get(path)?.facts &&
      sameFindings(before.findings, own)
    )
      kept.set(path, before);
    else {
      const paths = byBlob.get(blob);
      if (paths === undefined) byBlob.set(blob, [path]);
      else paths.push(path);
    }
  }
  if (byBlob.size > 0) {
    for await (const { blob, bytes } of snapshot.read([...byBlob.keys()])) {
      const lines = decoder.decode(bytes).split(/\r?\n/);
      for (const path of byBlob.get(blob) ?? []) {
        const own = byFile.get(path) ?? [];
        const file = files.get(path);
        kept.set(path, { blob, facts: file?.facts, findings: own, places: placesOf(file, own, lines) });
      }
    }
  }
  if (memory !== undefined) memory.placed = kept;
  const placed = [...byFile].flatMap(
    ([path, own]) => kept.get(path)?.places ?? own.map(({ symbol }) => ({ symbol, text: "", snippet: "" })),
  );
  const ids = fingerprints(
    sorted.map((finding, index) => ({
      rule_id: finding.rule_id,
      symbol: placed[index]?.symbol ?? "",
      text: placed[index]?.text ?? "",
      file: finding.file,
    })),
  );
  return sorted.map((finding, index) => {
    const { symbol = "", snippet = "" } = placed[index] ?? {};
    return Object.assign({}, finding, { symbol, snippet, fingerprint: ids[index] ?? "" });
  });
}

function compareFindings(a: FileFinding, b: FileFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.start_line - b.start_line ||
    a.start_column - b.start_column ||
    a.end_line - b.end_line ||
    compareText(a.rule_id, b.rule_id) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placesOf(
  file: ProjectFile | undefined,
  findings: readonly FileFinding[],
  lines: readonly string[],
): Place[] {
  const shown = withoutSecrets(lines, findings);
  return findings.map((finding) => {
    const symbol = finding.symbol === "" ? enclosingSymbol(file, finding.start_line) : finding.symbol;
    return {
      symbol,
      text: identifyingText(finding, symbol, file, lines),
      snippet: snippetOf(finding, shown),
    };
  });
}

function sameFindings(before: readonly FileFinding[], now: readonly FileFinding[]): boolean {
  if (before.length !== now.length) return false;
  return before.every((finding, index) => {
    const other = now[index];
    return (
      other !== undefined &&
      finding.rule_id === other.rule_id &&
      finding.symbol === other.symbol &&
      finding.start_line === other.start_line &&
      finding.end_line === other.end_line &&
      finding.start_column === other.start_column &&
      finding.end_column === other.end_column
    );
  });
}

/** Qualified name of the innermost symbol around a line; empty at top level. */
function enclosingSymbol(file: ProjectFile | undefined, line: number): string {
  let name = "";
  let size = Number.POSITIVE_INFINITY;
  for (const symbol of file?.facts.symbols ?? []) {
    const lines = symbol.end_line - symbol.start_line;
    if (symbol.start_line <= line && line <= symbol.end_line && lines < size) {
      name = symbol.qualified_name;
      size = lines;
    }
  }
  return name;
}

/**
 * The text that identifies a finding: none for one about a whole symbol, whose name says it; the file's name for
 * one about a whole file; else its lines, of longer ranges the first and the last.
 */
function identifyingText(
  finding: FileFinding,
  symbol: string,
  file: ProjectFile | undefined,
  lines: readonly string[],
): string {
  const { start_line: start, end_line: end } = finding;
  const spans = (range: { start_line: number; end_line: number; qualified_name: string }): boolean =>
    range.start_line === start &&
    range.qualified_name === symbol &&
    (range.end_line === end || end === start);
  const isSymbol =
    symbol !== "" &&
    finding.end_column === 0 &&
    file !== undefined &&
    (file.facts.functions.some(spans) || file.facts.symbols.some(spans));
  if (isSymbol) return "";
  if (symbol === "" && start === 1 && finding.end_column === 0) {
    return finding.file.slice(finding.file.lastIndexOf("/") + 1);
  }
  return end - start < 3
    ? lines.slice(start - 1, end).join("\n")
    : [lines[start - 1] ?? "", lines[end - 1] ?? ""].join("\n");
}

function snippetOf(finding: FileFinding, lines: readonly string[]): string {
  const { start_line: start, end_line: end } = finding;
  return lines
    .slice(start - 1, Math.min(end, start - 1 + snippetLines))
    .map((line) => (line.length > snippetColumns ? `${line.slice(0, snippetColumns)}…` : line))
    .join("\n");
}

/**
 * The lines with every secret found in them masked: it must not spread to wherever issues are shown, whatever rule
 * shows the line. Four characters are left for recognising it.
 */
function withoutSecrets(lines: readonly string[], findings: readonly FileFinding[]): readonly string[] {
  const secrets = findings.filter((finding) => secretRules.has(finding.rule_id));
  if (secrets.length === 0) return lines;
  const masked = [...lines];
  for (const {
    start_line: start,
    end_line: end,
    start_column: startColumn,
    end_column: endColumn,
  } of secrets) {
    for (let number = start; number <= end; number += 1) {
      const line = masked[number - 1] ?? "";
      const from = number === start ? startColumn + 4 : 0;
      const to = number === end ? endColumn : line.length;
      if (to > from)
        masked[number - 1] =
          line.slice(0, from) + line.slice(from, to).replaceAll(/[^"'`]/g, "*") + line.slice(to);
    }
  }
  return masked;
}
