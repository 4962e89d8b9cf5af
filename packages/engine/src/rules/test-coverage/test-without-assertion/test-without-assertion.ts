import type { JoinedProject } from "../../../join/joined-project.ts";
import type { FileFacts, TestFact } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

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
    const asserting = assertingFunctions(project);
    for (const [number, file] of project.files.entries()) {
      if (file.class !== "test" || file.path.endsWith("conftest.py")) continue;
      for (const [position, test] of file.facts.tests.entries()) {
        // `test.skipIf(condition)` makes a test; it is none.
        if (/^(?:test|it|describe|suite)\b[.\w]*$/u.test(test.name)) continue;
        // Go's benchmarks, fuzz targets and examples are judged by what they print or by not failing.
        if (/^(?:Benchmark|Fuzz|Example)/u.test(test.name)) continue;
        if (test.assertions > 0 || test.skipped || containsTest(file.facts, position)) continue;
        if (callsInside(file.facts, test).length === 0) continue;
        if (assertsIndirectly(project, number, test, asserting)) continue;
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

/** A suite: its tests are judged. */
function containsTest(facts: FileFacts, position: number): boolean {
  const outer = facts.tests[position];
  return facts.tests.some(
    (inner, other) =>
      other !== position &&
      outer !== undefined &&
      outer.start_line <= inner.start_line &&
      inner.end_line <= outer.end_line &&
      (outer.start_line < inner.start_line || inner.end_line < outer.end_line),
  );
}

/** Calls in the body: the call that declares the test is none of them. */
function callsInside(facts: FileFacts, test: TestFact): FileFacts["calls"] {
  return facts.calls.filter((call) => {
    const caller = facts.functions[call.function];
    return caller !== undefined && test.start_line <= caller.start_line && caller.end_line <= test.end_line;
  });
}

function assertsIndirectly(
  project: JoinedProject,
  number: number,
  test: TestFact,
  asserting: Uint8Array,
): boolean {
  const facts = project.files[number]?.facts;
  if (facts === undefined) return true;
  if (callsInside(facts, test).some(({ callee }) => assertingName.test(callee))) return true;
  const offset = project.calls.functionOffsets[number] ?? 0;
  for (const [position, fact] of facts.functions.entries()) {
    if (fact.start_line < test.start_line || fact.end_line > test.end_line) continue;
    if (asserting[offset + position] === 1) return true;
  }
  return false;
}

/** Functions of test code that assert, themselves or through test code that they call. */
function assertingFunctions(project: JoinedProject): Uint8Array {
  const { calls, testReach, files } = project;
  const asserting = new Uint8Array(calls.functionCount);
  for (const [number, file] of files.entries()) {
    const offset = calls.functionOffsets[number] ?? 0;
    if (file.class !== "test") continue;
    for (const call of file.facts.calls) {
      if (call.function >= 0 && assertingName.test(call.callee)) asserting[offset + call.function] = 1;
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
  return asserting;
}
