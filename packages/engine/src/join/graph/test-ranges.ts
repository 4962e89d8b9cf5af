import type { Range } from "../../model/file-facts.ts";
import type { ProjectFile } from "../joined-project.ts";

/**
 * Where a file is test code: all of a test file; of others the test cases, and the modules that are
 * compiled under a condition and hold tests.
 */
export function testRanges(file: ProjectFile): Range[] {
  if (file.class === "test") return [{ start_line: 1, end_line: Math.max(1, file.facts.lines.total) }];
  const modules = file.facts.symbols.filter(
    (symbol) =>
      symbol.kind === "namespace" &&
      (symbol.decorators.some((decorator) => decorator.startsWith("cfg")) || /^tests?$/u.test(symbol.name)) &&
      file.facts.tests.some(
        (test) => symbol.start_line <= test.start_line && test.end_line <= symbol.end_line,
      ),
  );
  return [...file.facts.tests, ...modules];
}

/** True when the lines lie in one of the ranges. */
export function isInside(ranges: readonly Range[], { start_line, end_line }: Range): boolean {
  return ranges.some((range) => range.start_line <= start_line && end_line <= range.end_line);
}
