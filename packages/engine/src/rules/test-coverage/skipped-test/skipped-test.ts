import type { FileFacts, TestFact } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** `@skipif`, `@EnabledOnOs` and their like: the test runs where it can. */
const condition =
  /skip_?if|skip_?unless|xfail|enabled_?(?:if|on|for)|disabled_?(?:if|on|for)|ignore_?(?:if|on)|assume|requires/iu;

/** A test that is switched off wherever it runs. */
export function isSwitchedOff(facts: FileFacts, test: TestFact): boolean {
  return test.skipped && !isConditional(facts, test);
}

function isConditional(facts: FileFacts, test: TestFact): boolean {
  return facts.symbols.some(
    (symbol) =>
      test.name.endsWith(symbol.name) &&
      Math.abs(symbol.start_line - test.start_line) < 12 &&
      symbol.decorators.some((decorator) => condition.test(decorator)),
  );
}

export const skippedTest: FactRule = {
  id: "skipped-test",
  category: "test_coverage",
  severity: "info",
  title: "Test that is switched off",
  explanation:
    "A skipped test protects nothing and looks as if it did. Tests that are skipped under a condition (a platform, a version) are left out.",
  fix: "Repair the test and switch it on, or delete it.",
  cwe: null,
  examples: [
    {
      language: "javascript",
      bad: `it.skip("adds", () => { expect(add(1, 2)).toBe(3); });`,
      good: `it("adds", () => { expect(add(1, 2)).toBe(3); });`,
    },
  ],
  *check(project) {
    for (const file of project.files) {
      if (file.class !== "test") continue;
      for (const test of file.facts.tests) {
        if (!isSwitchedOff(file.facts, test)) continue;
        yield findingOf(skippedTest, {
          file: file.path,
          start_line: test.start_line,
          end_line: test.end_line,
          symbol: test.name,
          message: `The test "${test.name}" is skipped.`,
        });
      }
    }
  },
};
