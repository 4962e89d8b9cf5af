import type { Range } from "../../model/file-facts.ts";
import type { ProjectFile } from "../joined-project.ts";
import { mergeRanges, rangeAt } from "./line-ranges.ts";

/**
 * Where a file is test code: all of a test file; of others the test cases, and the modules that are
 * compiled under a condition and hold tests. Merged.
 */
export function testRanges(file: ProjectFile): Range[] {
  if (file.class === "test") return [{ start_line: 1, end_line: Math.max(1, file.facts.lines.total) }];
  const tests = mergeRanges(file.facts.tests);
  if (tests.length === 0) return [];
  const modules = file.facts.symbols.filter(
    (symbol) =>
      symbol.kind === "namespace" &&
      (symbol.decorators.some((decorator) => /^cfg\(.*\btest\b/u.test(decorator)) ||
        /^tests?$/u.test(symbol.name)) &&
      tests.some((test) => symbol.start_line <= test.start_line && test.end_line <= symbol.end_line),
  );
  return mergeRanges([...tests, ...modules]);
}

/** True when all of the lines lie in one of the merged ranges. */
export function isInside(ranges: readonly Range[], { start_line, end_line }: Range): boolean {
  const found = rangeAt(ranges, start_line);
  return found !== null && end_line <= found.end_line;
}
