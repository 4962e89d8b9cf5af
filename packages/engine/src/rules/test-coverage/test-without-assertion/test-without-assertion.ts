import type { JoinedProject } from "../../../join/joined-project.ts";
import type { FileFacts, TestFact } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { testCases } from "../test-cases.ts";

const assertingName =
  /assert|expect|should|verif|check|must|require|ensure|valid|fail|throws?|raises|compare|match|equal|snapshot|error|fatal|panic|exercise|test|run|same|diff|approx|confirm|await/iu;

export const testWithoutAssertion: FactRule = {
  id: "test-without-assertion",
  category: "test_coverage",
  severity: "info",
  title: "Test that asserts nothing",
  explanation:
    "A test without an assertion only shows that nothing is thrown. Assertions in functions that the test calls count, and so does any call whose name " +
    "says that it checks something. Skipped tests are left out.",
  fix: "Assert what the tested code gives back or changes.",
  cwe: null,
  examples: [
    {
      language: "python",
      bad: `def test_total():\n    total([1, 2])`,
      good: `def test_total():\n    assert total([1, 2]) == 3`,
    },
  ],
  *check(project) {
    const { calling, asserting } = assertingFunctions(project);
    for (const [number, file] of project.files.entries()) {
      if (file.class !== "test" || file.path.endsWith("conftest.py")) continue;
      const offset = project.calls.functionOffsets[number] ?? 0;
      for (const test of testCases(file.facts)) {
        // Go's benchmarks, fuzz targets and examples are judged by what they print or by not failing.
        if (/^(?:Benchmark|Fuzz|Example)/u.test(test.name)) continue;
        if (test.assertions > 0 || test.skipped) continue;
        // The call that declares the test is in none of them.
        const inside = functionsInside(file.facts, test).map((position) => offset + position);
        if (!inside.some((id) => calling[id] === 1) || inside.some((id) => asserting[id] === 1)) continue;
        yield findingOf(testWithoutAssertion, {
          file: file.path,
          start_line: test.start_line,
          end_line: test.end_line,
          symbol: test.name,
          message: `The test "${test.name}" asserts nothing.`,
          confidence: 0.7,
        });
      }
    }
  },
};

/** Functions that begin and end inside of a test, as positions. Functions come in the order of their lines. */
function functionsInside({ functions }: FileFacts, test: TestFact): number[] {
  let low = 0;
  let high = functions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((functions[middle]?.start_line ?? 0) < test.start_line) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (let position = low; position < functions.length; position += 1) {
    const fact = functions[position];
    if (fact === undefined || fact.start_line > test.end_line) break;
    if (fact.end_line <= test.end_line) inside.push(position);
  }
  return inside;
}

/** Functions of test code that call anything, and those that assert, themselves or through test code that they call. */
function assertingFunctions(project: JoinedProject): { calling: Uint8Array; asserting: Uint8Array } {
  const { calls, testReach, files } = project;
  const calling = new Uint8Array(calls.functionCount);
  const asserting = new Uint8Array(calls.functionCount);
  for (const [number, file] of files.entries()) {
    const offset = calls.functionOffsets[number] ?? 0;
    if (file.class !== "test") continue;
    for (const call of file.facts.calls) {
      if (call.function < 0) continue;
      calling[offset + call.function] = 1;
      if (assertingName.test(call.callee)) asserting[offset + call.function] = 1;
    }
  }
  for (let changed = true, round = 0; changed && round < 8; round += 1) {
    changed = false;
    for (let id = 0; id < calls.functionCount; id += 1) {
      if (testReach.isTest[id] !== 1 || asserting[id] === 1) continue;
      for (let edge = calls.edgeStart[id] ?? 0; edge < (calls.edgeStart[id + 1] ?? 0); edge += 1) {
        if (asserting[calls.edgeTo[edge] ?? 0] !== 1) continue;
        asserting[id] = 1;
        changed = true;
        break;
      }
    }
  }
  return { calling, asserting };
}
