import { testRanges } from "../join/graph/test-ranges.ts";
import { rangeAt } from "../join/graph/line-ranges.ts";
import type { JoinedProject, ProjectFile } from "../join/joined-project.ts";
import type { CoverageInput } from "../model/coverage.ts";
import type { ParseNote } from "../model/file-facts.ts";
import { CoverageError } from "./coverage-report.ts";
import { functionsThatRan } from "./functions-that-ran.ts";
import { mapCoveragePaths } from "./map-coverage-paths.ts";
import type { MeasuredCoverage } from "./measured-coverage.ts";
import { readCoverage } from "./read-coverage.ts";

interface FileRuns {
  lines: Map<number, number>;
  functions: Map<number, number>;
}

/**
 * Lays reports over the files of a project: a line or function ran when it ran in any of them. A report that cannot
 * be read is left out, with a note.
 */
export function measureCoverage(
  project: JoinedProject,
  inputs: readonly CoverageInput[],
): { coverage: MeasuredCoverage | null; notes: (ParseNote & { path: string })[] } {
  const notes: (ParseNote & { path: string })[] = [];
  const reports: MeasuredCoverage["reports"] = [];
  const runs = new Map<number, FileRuns>();
  const paths = new Set(project.files.map(({ path }) => path));
  const modules = goModules(project.manifests);
  for (const { name, content } of inputs) {
    try {
      const report = readCoverage(content);
      const mapped = mapCoveragePaths(report, paths, modules);
      for (const { path, lines, functions } of report.files) {
        const number = project.fileIndex.get(mapped.get(path) ?? "");
        if (number === undefined) continue;
        const known = runs.get(number) ?? { lines: new Map(), functions: new Map() };
        add(known.lines, lines);
        add(known.functions, functions);
        runs.set(number, known);
      }
      const files = report.files.length;
      reports.push({ name, format: report.format, files, unmapped_files: files - mapped.size });
      if (mapped.size === 0) {
        const message = "No file of the coverage report is one of the analysed files.";
        notes.push({ path: name, line: 0, code: "coverage_unmapped", message });
      }
    } catch (error) {
      if (!(error instanceof CoverageError)) throw error;
      notes.push({ path: name, line: 0, code: "coverage_unreadable", message: error.message });
    }
  }
  return { coverage: runs.size === 0 ? null : summarize(project, runs, reports), notes };
}

function summarize(
  project: JoinedProject,
  runs: ReadonlyMap<number, FileRuns>,
  reports: MeasuredCoverage["reports"],
): MeasuredCoverage {
  const ran = new Int8Array(project.calls.functionCount).fill(-1);
  const measure = { files: 0, lines_total: 0, lines_covered: 0 };
  for (const [number, { lines, functions }] of runs) {
    const file = project.files[number];
    if (file === undefined) continue;
    ran.set(
      functionsThatRan(file.facts.functions, lines, functions),
      project.calls.functionOffsets[number] ?? 0,
    );
    if (file.class === "source") countLines(file, lines, measure);
  }
  return { reports, ...measure, ran };
}

function countLines(
  file: ProjectFile,
  lines: ReadonlyMap<number, number>,
  measure: { files: number; lines_total: number; lines_covered: number },
): void {
  const tests = testRanges(file);
  measure.files += 1;
  for (const [line, hits] of lines) {
    if (line > file.facts.lines.total || rangeAt(tests, line) !== null) continue;
    measure.lines_total += 1;
    if (hits > 0) measure.lines_covered += 1;
  }
}

function add(to: Map<number, number>, from: ReadonlyMap<number, number>): void {
  for (const [line, hits] of from) to.set(line, (to.get(line) ?? 0) + hits);
}

/** Folder of each module by its path. */
function goModules(manifests: ReadonlyMap<string, string>): Map<string, string> {
  const modules = new Map<string, string>();
  for (const [path, text] of manifests) {
    if (!/(?:^|\/)go\.mod$/u.test(path)) continue;
    const name = /^module\s+"?(?<name>[^\s"]+)/mu.exec(text)?.groups?.["name"];
    if (name !== undefined) modules.set(name, path.slice(0, -"go.mod".length));
  }
  // The longest first: a module may lie inside of another.
  return new Map([...modules].sort(([a], [b]) => b.length - a.length));
}
