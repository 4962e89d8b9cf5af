import type { FileFacts, TestFact } from "../../model/file-facts.ts";

/** The test cases of a file, in the order of its facts: no suites, and no call that only makes a test function. */
export function testCases(facts: FileFacts): TestFact[] {
  const suites = suitesOf(facts);
  // `test.skipIf(condition)` makes a test; it is none.
  return facts.tests.filter(
    (test) => !suites.has(test) && !/^(?:test|it|describe|suite)\b[.\w]*$/u.test(test.name),
  );
}

/** Those with another one inside. */
function suitesOf(facts: FileFacts): Set<TestFact> {
  const sorted = [...facts.tests].sort((a, b) => a.start_line - b.start_line || b.end_line - a.end_line);
  return new Set(
    sorted.filter((outer, index) => {
      const next = sorted[index + 1];
      if (next === undefined || next.end_line > outer.end_line) return false;
      return outer.start_line < next.start_line || next.end_line < outer.end_line;
    }),
  );
}
