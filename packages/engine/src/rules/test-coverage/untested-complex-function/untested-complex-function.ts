import type { JoinedProject } from "../../../join/joined-project.ts";
import { languageFamily } from "../../../join/names/language-family.ts";
import { eachFunction } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const limit = 10;
const severe = 20;
/** Configuration and scripts of the build: it runs them whenever it runs. */
const tooling =
  /(?:^|\/)(?:scripts?|tools?|build|hack|ci|\.[^/]+)\/|(?:^|\/)[^/]+\.config(?:\.\w+)?\.[cm]?[jt]s$|(?:^|\/)(?:setup|conftest|noxfile|gulpfile|gruntfile)\.\w+$/iu;

export const untestedComplexFunction: FactRule = {
  id: "untested-complex-function",
  category: "test_coverage",
  severity: "low",
  title: "Complex function that no test reaches",
  explanation:
    `No test runs the function, and it has a cyclomatic complexity of at least ${String(limit)}: that many paths run for the first time ` +
    `in production. From ${String(severe)} on the severity is medium. Where a coverage report tells of the function, that decides. Elsewhere calls are followed from the tests through imports, objects and callbacks as far as names tell; a function whose ` +
    "name is called anywhere in tests or in code that tests reach is left out, because it may be meant, and so is what that function calls. Scripts and configuration of the build are left out too. Where most tests are scripts that run the program from outside, it is info.",
  fix: "Write a test that calls it, or split off the part that decides and test that.",
  cwe: null,
  examples: [],
  *check(project) {
    const possible = possiblyTested(project);
    const elsewhere = familiesTestedElsewhere(project);
    const hasTests =
      project.files.some((file) => file.class === "test") || project.testReach.isTest.includes(1);
    for (const { file, fact, id } of eachFunction(project)) {
      if (fact.cyclomatic < limit || fact.symbol < 0) continue;
      const ran = project.coverage?.ran[id] ?? -1;
      if (ran === 1 || (ran === -1 && (project.testReach.depth[id] ?? 0) > 0)) continue;
      if (ran === 0) {
        yield findingOf(untestedComplexFunction, {
          file: file.path,
          start_line: fact.start_line,
          end_line: fact.end_line,
          symbol: fact.qualified_name,
          severity: fact.cyclomatic >= severe ? "medium" : "low",
          message: `The tests did not run ${fact.name}, which has a cyclomatic complexity of ${String(fact.cyclomatic)}.`,
        });
        continue;
      }
      if (possible[id] === 1 || /^__\w+__$/u.test(fact.name) || tooling.test(file.path)) continue;
      yield findingOf(untestedComplexFunction, {
        file: file.path,
        start_line: fact.start_line,
        end_line: fact.end_line,
        symbol: fact.qualified_name,
        severity: elsewhere.has(languageFamily(file.facts.language))
          ? "info"
          : fact.cyclomatic >= severe
            ? "medium"
            : "low",
        message: hasTests
          ? `No test reaches ${fact.name}, which has a cyclomatic complexity of ${String(fact.cyclomatic)}.`
          : `${fact.name} has a cyclomatic complexity of ${String(fact.cyclomatic)}, and the project has no tests.`,
        confidence: hasTests ? 0.7 : 1,
      });
    }
  },
};

const testScript =
  /(?:^|\/)(?:tests?|specs?|integration|e2e)\/.*\.(?:tcl|sh|bats|t|pl|lua|exp|feature|robot)$/u;

/** Language families of programs that are mostly tested from outside: by scripts, for C and C++ also from Python. */
function familiesTestedElsewhere(project: JoinedProject): Set<string> {
  const tests = new Map<string, number>();
  const families = new Set<string>();
  let scripts = 0;
  for (const path of project.paths) {
    const file = project.files[project.fileIndex.get(path) ?? -1];
    if (file === undefined) {
      if (testScript.test(path)) scripts += 1;
      continue;
    }
    const family = languageFamily(file.facts.language);
    families.add(family);
    if (file.class === "test" || file.facts.tests.length > 0) tests.set(family, (tests.get(family) ?? 0) + 1);
  }
  const outside = (family: string): number => scripts + (family === "c" ? (tests.get("python") ?? 0) : 0);
  return new Set([...families].filter((family) => outside(family) > 2 * (tests.get(family) ?? 0)));
}

/**
 * 1 for functions that tests may reach though the call graph does not say so: their name stands in a test or is
 * called by code that tests reach, or such a function leads to them.
 */
function possiblyTested(project: JoinedProject): Uint8Array {
  const { calls, files } = project;
  const names = namesNearTests(project);
  const possible = new Uint8Array(calls.edgeStart.length - 1);
  const open: number[] = [];
  for (const [number, file] of files.entries()) {
    const offset = calls.functionOffsets[number] ?? 0;
    for (const [position, { name }] of file.facts.functions.entries())
      if (names.has(name)) open.push(offset + position);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (possible[node] === 1) continue;
    possible[node] = 1;
    for (let edge = calls.edgeStart[node] ?? 0; edge < (calls.edgeStart[node + 1] ?? 0); edge += 1) {
      if ((calls.edgeConfidence[edge] ?? 0) >= 0.5) open.push(calls.edgeTo[edge] ?? 0);
    }
  }
  return possible;
}

/** Names that stand in tests, or are called by code that tests reach. */
function namesNearTests(project: JoinedProject): Set<string> {
  const names = new Set<string>();
  const { depth, isTest } = project.testReach;
  for (const [number, file] of project.files.entries()) {
    if (file.class === "test") {
      for (const name in file.facts.identifiers) names.add(name);
      for (const word of file.facts.string_words) names.add(word);
      continue;
    }
    const offset = project.calls.functionOffsets[number] ?? 0;
    for (const call of file.facts.calls) {
      const id = offset + call.function;
      if (call.function >= 0 && ((depth[id] ?? 0) > 0 || isTest[id] === 1)) names.add(call.callee);
    }
  }
  return names;
}
