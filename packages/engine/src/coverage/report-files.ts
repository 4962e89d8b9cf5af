import { CoverageError } from "./coverage-report.ts";
import type { FileCoverage } from "./coverage-report.ts";

const mostFiles = 200_000;
const mostLines = 10_000_000;
const highestLine = 5_000_000;

/** Collects what a report says by file, within limits that no real report meets. */
export class ReportFiles {
  readonly #files = new Map<string, FileCoverage>();
  #lines = 0;

  /** The file of a path; files named again are gone on with. */
  open(written: string): FileCoverage {
    const path = written
      .trim()
      .replaceAll("\\", "/")
      .replace(/^file:\/\//u, "")
      .replace(/^(?:\.\/)+/u, "");
    if (path === "") throw new CoverageError("The report names a file without a path.");
    let file = this.#files.get(path);
    if (file === undefined) {
      if (this.#files.size === mostFiles)
        throw new CoverageError(`The report names more than ${String(mostFiles)} files.`);
      file = { path, lines: new Map(), functions: new Map() };
      this.#files.set(path, file);
    }
    return file;
  }

  addLine(file: FileCoverage, line: number, hits: number): void {
    if (!isLine(line) || !(hits >= 0)) {
      throw new CoverageError(`The report of ${file.path} has a line that is no number.`);
    }
    this.#lines += 1;
    if (this.#lines > mostLines)
      throw new CoverageError(`The report has more than ${String(mostLines)} lines.`);
    file.lines.set(line, (file.lines.get(line) ?? 0) + hits);
  }

  all(): FileCoverage[] {
    return [...this.#files.values()];
  }
}

export function isLine(line: number): boolean {
  return Number.isInteger(line) && line > 0 && line <= highestLine;
}
