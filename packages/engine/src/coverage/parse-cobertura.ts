import type { CoverageReport, FileCoverage } from "./coverage-report.ts";
import { isLine, ReportFiles } from "./report-files.ts";
import { readXml } from "./read-xml.ts";

/**
 * Reads Cobertura's XML (its `coverage-04.dtd`), which coverage.py, coverlet, istanbul and gcovr write too: lines of
 * each `class` with its `filename`, and methods, which start on their first line.
 * @throws CoverageError
 */
export function parseCobertura(text: string): CoverageReport {
  const files = new ReportFiles();
  const roots: string[] = [];
  let file: FileCoverage | null = null;
  let source: string | null = null;
  let method: { line: number; hits: number } | null = null;
  readXml(text, {
    open(name, attributes) {
      if (name === "source") source = "";
      else if (name === "class") file = files.open(attributes["filename"] ?? "");
      else if (name === "method") method = { line: 0, hits: 0 };
      else if (name === "line" && file !== null) {
        const line = Number(attributes["number"]);
        const hits = Number(attributes["hits"]);
        // The lines of a method stand once more among those of its class.
        if (method === null) files.addLine(file, line, hits);
        else if (isLine(line) && (method.line === 0 || line < method.line)) method.line = line;
        if (method !== null && hits > method.hits) method.hits = hits;
      }
    },
    text(value) {
      if (source !== null) source += value;
    },
    close(name) {
      if (name === "source" && source !== null) {
        const root = source.trim().replaceAll("\\", "/").replace(/\/+$/u, "");
        if (root !== "" && roots.length < 100) roots.push(root);
        source = null;
      } else if (name === "method") {
        // A line that only declares (Python's `def`) runs without its method: methods of one line tell nothing.
        if (file !== null && method !== null && method.line > 0 && method.hits === 0)
          file.functions.set(method.line, 0);
        method = null;
      } else if (name === "class") file = null;
    },
  });
  return { format: "cobertura", roots, files: files.all() };
}
