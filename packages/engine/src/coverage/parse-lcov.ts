import { CoverageError } from "./coverage-report.ts";
import type { CoverageReport, FileCoverage } from "./coverage-report.ts";
import { isLine, ReportFiles } from "./report-files.ts";

/**
 * Reads a trace file as `geninfo(1)` of LCOV describes it: `SF:`, `DA:`, `FN:`, `FNDA:` (and LCOV 2's `FNL:` and
 * `FNA:`), `end_of_record`; other records are passed over.
 * @throws CoverageError
 */
export function parseLcov(text: string): CoverageReport {
  const files = new ReportFiles();
  let file: FileCoverage | null = null;
  let starts = new Map<string, number>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    const colon = line.indexOf(":");
    const record = colon < 0 ? line : line.slice(0, colon);
    const rest = line.slice(colon + 1);
    if (record === "SF") {
      file = files.open(rest);
      starts = new Map();
    } else if (record === "end_of_record") {
      file = null;
    } else if (/^(?:DA|FN|FNDA|FNL|FNA)$/u.test(record)) {
      if (file === null)
        throw new CoverageError(`Line ${String(index + 1)} of the report belongs to no file (SF:).`);
      if (record === "DA") {
        const [number = "", hits = ""] = rest.split(",");
        files.addLine(file, Number(number), Number(hits));
      } else addFunction(file, starts, record, rest);
    }
  }
  return { format: "lcov", roots: [], files: files.all() };
}

/** A function's start comes in one record, how often it ran in another: by name, in LCOV 2 by an index. */
function addFunction(file: FileCoverage, starts: Map<string, number>, record: string, rest: string): void {
  const parts = rest.split(",");
  if (record === "FN" || record === "FNL") {
    const start = Number(record === "FN" ? parts[0] : parts[1]);
    const key = record === "FNL" ? `#${parts[0] ?? ""}` : rest.replace(/^\d+,(?:\d+,)?/u, "");
    if (isLine(start)) starts.set(key, start);
    return;
  }
  const key = record === "FNA" ? `#${parts[0] ?? ""}` : rest.slice(rest.indexOf(",") + 1);
  const hits = Number(record === "FNA" ? parts[1] : parts[0]);
  const start = starts.get(key);
  if (start !== undefined && hits >= 0) file.functions.set(start, (file.functions.get(start) ?? 0) + hits);
}
