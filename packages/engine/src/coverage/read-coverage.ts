import { CoverageError } from "./coverage-report.ts";
import type { CoverageFormat, CoverageReport } from "./coverage-report.ts";
import { parseClover } from "./parse-clover.ts";
import { parseCobertura } from "./parse-cobertura.ts";
import { parseGoProfile } from "./parse-go-profile.ts";
import { parseLcov } from "./parse-lcov.ts";

/** Larger reports are refused. */
export const largestReport = 64 * 1024 * 1024;

const parsers: Readonly<Record<CoverageFormat, (text: string) => CoverageReport>> = {
  lcov: parseLcov,
  cobertura: parseCobertura,
  clover: parseClover,
  go: parseGoProfile,
};

/**
 * Reads a coverage report in any of the formats that are known, told by its content.
 * @throws CoverageError with the reason
 */
export function readCoverage(content: string | Uint8Array): CoverageReport {
  if (content.length > largestReport) {
    throw new CoverageError(`The report is larger than ${String(largestReport / 1024 / 1024)} MiB.`);
  }
  const text = (typeof content === "string" ? content : new TextDecoder().decode(content)).replace(
    /^\uFEFF/u,
    "",
  );
  const format = formatOf(text);
  if (format === null) {
    throw new CoverageError("The report is neither LCOV, Cobertura XML, Clover XML nor a Go cover profile.");
  }
  const report = parsers[format](text);
  if (report.files.length === 0) throw new CoverageError("The report names no file.");
  return report;
}

function formatOf(text: string): CoverageFormat | null {
  const head = text.slice(0, 20_000).trimStart();
  if (head.startsWith("<")) {
    // Both have the root `coverage`; what Clover measures lies in a `project`.
    const root = /<coverage\b[^>]*>/u.exec(head)?.[0];
    if (root === undefined) return null;
    if (/<(?:packages|sources)\b/u.test(head) && !/<project\b/u.test(head)) return "cobertura";
    if (/<project\b/u.test(head) || /\bclover=/u.test(root)) return "clover";
    return /\bline-rate=/u.test(root) ? "cobertura" : null;
  }
  if (/^mode: (?:set|count|atomic)\s/u.test(head)) return "go";
  return /^(?:TN:.*|SF:.+|#.*)$/mu.test(head.slice(0, 2000)) && /^SF:/mu.test(text) ? "lcov" : null;
}
