import type { JoinedProject } from "../join/joined-project.ts";
import type { TestMeasure } from "../model/measures.ts";
import { isSwitchedOff } from "../rules/test-coverage/skipped-test/skipped-test.ts";
import { testCases } from "../rules/test-coverage/test-cases.ts";

/** Counts the test cases of test files, and of Rust's source files, where unit tests stand beside the code. */
export function measureTests(project: JoinedProject): Omit<TestMeasure, "untested_complex_count"> {
  const measure = { test_count: 0, skipped_test_count: 0, assertion_count: 0, mock_count: 0 };
  for (const { class: fileClass, facts } of project.files) {
    const holdsTests = fileClass === "test" || (fileClass === "source" && facts.language === "rust");
    if (!holdsTests) continue;
    const off = facts.tests.filter((test) => isSwitchedOff(facts, test));
    for (const test of testCases(facts)) {
      if (facts.language === "go" && test.name.startsWith("Benchmark")) continue;
      measure.test_count += 1;
      const isOff = off.some(
        (outer) => outer.start_line <= test.start_line && test.end_line <= outer.end_line,
      );
      if (isOff) measure.skipped_test_count += 1;
    }
    // Those of a suite belong to its cases: they stand in what runs before or after each.
    for (const test of facts.tests) {
      measure.assertion_count += test.assertions;
      measure.mock_count += test.mocks;
    }
  }
  return measure;
}
