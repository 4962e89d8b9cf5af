import { fingerprints } from "../fingerprint.ts";
import type { ProjectFile } from "../join/joined-project.ts";
import type { Issue } from "../model/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { FileFinding } from "../rules/rule.ts";

const snippetLines = 10;
const snippetColumns = 400;
/** Rules whose findings are the secrets themselves. */
const secretRules = new Set(["hardcoded-secret", "hardcoded-credential"]);
const decoder = new TextDecoder();

/**
 * Turns findings into issues: in the order of file, line, column, rule and message, each with its enclosing
 * symbol, the source concerned and its fingerprint.
 *
 * @param blobs Blob by path of every file that may have findings.
 */
export async function placeFindings(
  snapshot: Snapshot,
  findings: readonly FileFinding[],
  files: ReadonlyMap<string, ProjectFile>,
  blobs: ReadonlyMap<string, string>,
): Promise<Issue[]> {
  const sorted = [...findings].sort(compareFindings);
  const byBlob = new Map<string, Set<string>>();
  for (const { file } of sorted) {
    const blob = blobs.get(file);
    if (blob === undefined) continue;
    const paths = byBlob.get(blob) ?? new Set();
    byBlob.set(blob, paths.add(file));
  }
  const byFile = Map.groupBy(sorted.entries(), ([, finding]) => finding.file);
  const placed = sorted.map((finding) => ({ symbol: finding.symbol, text: "", snippet: "" }));
  const place = (path: string, lines: readonly string[]): void => {
    const file = files.get(path);
    const own = byFile.get(path) ?? [];
    const shown = withoutSecrets(
      lines,
      own.map(([, finding]) => finding),
    );
    for (const [index, finding] of own) {
      const symbol = finding.symbol === "" ? enclosingSymbol(file, finding.start_line) : finding.symbol;
      const text = identifyingText(finding, symbol, file, lines);
      placed[index] = { symbol, text, snippet: snippetOf(finding, shown) };
    }
  };
  for await (const { blob, bytes } of snapshot.read([...byBlob.keys()])) {
    const lines = decoder.decode(bytes).split(/\r?\n/);
    for (const path of byBlob.get(blob) ?? []) place(path, lines);
  }
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
