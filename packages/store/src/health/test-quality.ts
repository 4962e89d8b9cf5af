import type { Measures } from "@octokraft/engine";
import type { AssessmentResult, TestQuality } from "../tables.ts";

/**
 * How good the tests of all repositories together are.
 * @param result the figures of the repositories together
 */
export function testQuality(measures: readonly Measures[], result: AssessmentResult): TestQuality {
  const { total_lines_of_code, test_lines_of_code, structural_coverage_pct } = result;
  const sum = { tests: 0, skipped: 0, assertions: 0, mocks: 0, untested: 0 };
  for (const { tests } of measures) {
    sum.tests += tests.test_count;
    sum.skipped += tests.skipped_test_count;
    sum.assertions += tests.assertion_count;
    sum.mocks += tests.mock_count;
    sum.untested += tests.untested_complex_count;
  }
  const testLines = test_lines_of_code ?? 0;
  return {
    structural_coverage_pct,
    test_lines_of_code: testLines,
    test_ratio: ratio(testLines, (total_lines_of_code ?? 0) - testLines),
    test_count: sum.tests,
    skipped_test_count: sum.skipped,
    assertions_per_test: ratio(sum.assertions, sum.tests),
    mocks_per_test: ratio(sum.mocks, sum.tests),
    untested_complex_count: sum.untested,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100) / 100;
}
