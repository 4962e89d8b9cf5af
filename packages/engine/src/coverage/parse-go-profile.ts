import { CoverageError } from "./coverage-report.ts";
import type { CoverageReport } from "./coverage-report.ts";
import { isLine, ReportFiles } from "./report-files.ts";

const block = /^(?<path>.+):(?<from>\d+)\.\d+,(?<to>\d+)\.\d+ (?<statements>\d+) (?<count>\d+)$/u;
const longestBlock = 100_000;

/**
 * Reads what `go test -coverprofile` writes: `mode: set|count|atomic`, then
 * `path:line.column,line.column statements count` for each block. A line runs as often as the block on it that ran most.
 * @throws CoverageError
 */
export function parseGoProfile(text: string): CoverageReport {
  const files = new ReportFiles();
  const counts = new Map<string, Map<number, number>>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    // Profiles that were put together repeat the mode.
    if (line === "" || line.startsWith("mode:")) continue;
    const { path = "", from, to, statements, count } = block.exec(line)?.groups ?? {};
    const first = Number(from);
    const last = Number(to);
    if (
      !isLine(first) ||
      !isLine(last) ||
      last - first > longestBlock ||
      !Number.isSafeInteger(Number(count))
    ) {
      throw new CoverageError(`Line ${String(index + 1)} of the Go profile is no block.`);
    }
    if (statements === "0") continue;
    let lines = counts.get(path);
    if (lines === undefined) {
      lines = new Map();
      counts.set(path, lines);
    }
    for (let at = first; at <= last; at += 1) lines.set(at, Math.max(lines.get(at) ?? 0, Number(count)));
  }
  for (const [path, lines] of counts) {
    const file = files.open(path);
    for (const [line, hits] of lines) files.addLine(file, line, hits);
  }
  return { format: "go", roots: [], files: files.all() };
}
