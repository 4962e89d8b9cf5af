import { findClones } from "../../../join/clones/find-clones.ts";
import type { CloneFinder } from "../../../join/clones/clone-finder.ts";
import type { CloneFragment, CloneGroup, CloneThresholds } from "../../../join/clones/find-clones.ts";
import { isInside, testRanges } from "../../../join/graph/test-ranges.ts";
import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import type { Range } from "../../../model/file-facts.ts";
import { isMigration } from "../../is-migration.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

export const cloneThresholds: CloneThresholds = {
  exact: { tokens: 60, lines: 8 },
  renamed: { tokens: 100, lines: 12, agreement: 0.8 },
  alike: { tokens: 150, lines: 15 },
  distinctTokens: 14,
};
/** Tests repeat themselves on purpose: only long copies are worth a word. */
const minimumTestTokens = 200;
const severeLines = 60;

export const duplicatedCode: FactRule = {
  id: "duplicated-code",
  category: "duplication",
  severity: "low",
  title: "Code that is there more than once",
  explanation:
    `A change to one copy must be made in all of them, and mostly is not. Reported are runs of at least ${String(cloneThresholds.exact.tokens)} equal tokens and ` +
    `${String(cloneThresholds.exact.lines)} lines, or ${String(cloneThresholds.renamed.tokens)} tokens and ${String(cloneThresholds.renamed.lines)} lines where names or ` +
    `literals differ. Where fewer than ${String(cloneThresholds.renamed.agreement * 100)} percent of names and literals agree, the copies are info, from ${String(cloneThresholds.alike.tokens)} tokens on. Comments, imports, licence headers and generated code and migrations do not count, nor do tables and lists of like lines. Copies in tests are ` +
    `info, among tests from ${String(minimumTestTokens)} tokens on. From ${String(severeLines)} superfluous lines on the severity is medium.`,
  fix: "Move the common part into one function and call it from all places.",
  cwe: "CWE-1041",
  examples: [],
  *check(project) {
    const files = filesWithClones(project.files);
    const groups =
      foundBefore.get(project) ??
      findClones(
        files.map((file) => file.facts),
        cloneThresholds,
      );
    const ranges = files.map((file) => testRanges(file));
    for (const { fragments, tokens, lines, kind } of groups) {
      const places = fragments.map((fragment) => placeOf(files, ranges, fragment));
      const shipped = places.filter((place) => !place.isTest).length;
      if (shipped === 0 && tokens < minimumTestTokens) continue;
      const main = places.find((place) => !place.covered && (shipped === 0 || !place.isTest)) ?? places[0];
      if (main === undefined) continue;
      const superfluous = lines * (shipped - 1);
      const severity =
        shipped < 2 || kind === "alike" ? "info" : superfluous >= severeLines ? "medium" : "low";
      const others = places.filter((place) => place !== main);
      yield findingOf(duplicatedCode, {
        file: main.file,
        start_line: main.start_line,
        end_line: main.end_line,
        severity,
        message: `${String(lines)} lines (${String(tokens)} tokens) are ${kind === "exact" ? "repeated" : kind === "renamed" ? "repeated with changes" : "repeated in form"} in ${describe(main.file, others)}.`,
        related: others.map(({ file, start_line, end_line }) => ({ file, start_line, end_line })),
        confidence: kind === "exact" ? 1 : 0.9,
      });
    }
  },
};

/** The files in which copies count. */
function filesWithClones(files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter(
    (file) =>
      (file.class === "source" || file.class === "test") &&
      !file.facts.generated_header &&
      !isMigration(file.path),
  );
}

const foundBefore = new WeakMap<JoinedProject, readonly CloneGroup[]>();

/**
 * Begins to look for the clones of a project in another thread, while its files are still being joined. What it
 * gives, given the joined project, waits for them and lets the rule know.
 */
export function beginClones(
  files: readonly ProjectFile[],
  finder: CloneFinder,
): (project: JoinedProject) => Promise<void> {
  const found = finder.find(
    filesWithClones(files).map((file) => file.facts),
    cloneThresholds,
  );
  return async (project) => {
    const groups = await found;
    if (groups !== null) foundBefore.set(project, groups);
  };
}

interface Place {
  file: string;
  start_line: number;
  end_line: number;
  covered: boolean;
  isTest: boolean;
}

function placeOf(files: readonly ProjectFile[], tests: readonly Range[][], fragment: CloneFragment): Place {
  const file = files[fragment.source];
  const { start_line, end_line, covered } = fragment;
  return {
    file: file?.path ?? "",
    start_line,
    end_line,
    covered,
    isTest: isInside(tests[fragment.source] ?? [], fragment),
  };
}

function describe(here: string, others: readonly Place[]): string {
  const [first] = others;
  if (first === undefined) return "no other place";
  const where =
    first.file === here ? `line ${String(first.start_line)}` : `${first.file}:${String(first.start_line)}`;
  return others.length === 1 ? where : `${String(others.length)} other places, the first ${where}`;
}
