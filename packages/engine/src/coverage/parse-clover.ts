import type { CoverageReport, FileCoverage } from "./coverage-report.ts";
import { ReportFiles } from "./report-files.ts";
import { readXml } from "./read-xml.ts";

/**
 * Reads Clover's XML, which istanbul and PHPUnit write too: `file` with its `path` (or `name`), and its `line`s of the
 * types `stmt`, `cond` and `method`.
 * @throws CoverageError
 */
export function parseClover(text: string): CoverageReport {
  const files = new ReportFiles();
  let file: FileCoverage | null = null;
  readXml(text, {
    open(name, attributes) {
      if (name === "file") file = files.open(attributes["path"] ?? attributes["name"] ?? "");
      if (name !== "line" || file === null) return;
      const line = Number(attributes["num"]);
      const hits = Number(attributes["count"]);
      if (attributes["type"] === "method") file.functions.set(line, (file.functions.get(line) ?? 0) + hits);
      else files.addLine(file, line, hits);
    },
    close(name) {
      if (name === "file") file = null;
    },
  });
  return { format: "clover", roots: [], files: files.all() };
}
