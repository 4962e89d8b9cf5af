import { findClones } from "../../../join/clones/find-clones.ts";
import type { CloneFragment, CloneThresholds } from "../../../join/clones/find-clones.ts";
import type { ProjectFile } from "../../../join/joined-project.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

export const cloneThresholds: CloneThresholds = {
  exact: { tokens: 60, lines: 8 },
  renamed: { tokens: 100, lines: 12 },
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
    `literals differ. Comments, imports, licence headers and generated code do not count, nor do tables and lists of like lines. Copies among tests are ` +
    `reported as info from ${String(minimumTestTokens)} tokens on. From ${String(severeLines)} superfluous lines on the severity is medium.`,
  fix: "Move the common part into one function and call it from all places.",
  cwe: "CWE-1041",
  examples: [],
  *check(project) {
    const files = project.files.filter(
      (file) => (file.class === "source" || file.class === "test") && !file.facts.generated_header,
    );
    const groups = findClones(
      files.map((file) => file.facts),
      cloneThresholds,
    );
    for (const { fragments, tokens, lines, kind } of groups) {
      const places = fragments.map((fragment) => placeOf(files, fragment));
      const inTests = places.every((place) => place.isTest);
      if (inTests && tokens < minimumTestTokens) continue;
      const main = places.find((place) => !place.covered && (inTests || !place.isTest)) ?? places[0];
      if (main === undefined) continue;
      const superfluous = lines * (fragments.length - 1);
      const others = places.filter((place) => place !== main);
      yield findingOf(duplicatedCode, {
        file: main.file,
        start_line: main.start_line,
        end_line: main.end_line,
        severity: inTests ? "info" : superfluous >= severeLines ? "medium" : "low",
        message: `${String(lines)} lines (${String(tokens)} tokens) are ${kind === "exact" ? "repeated" : "repeated with other names"} in ${describe(main.file, others)}.`,
        related: others.map(({ file, start_line, end_line }) => ({ file, start_line, end_line })),
        confidence: kind === "exact" ? 1 : 0.9,
      });
    }
  },
};

interface Place {
  file: string;
  start_line: number;
  end_line: number;
  covered: boolean;
  isTest: boolean;
}

function placeOf(files: readonly ProjectFile[], fragment: CloneFragment): Place {
  const file = files[fragment.source];
  const { start_line, end_line, covered } = fragment;
  return { file: file?.path ?? "", start_line, end_line, covered, isTest: file?.class === "test" };
}

function describe(here: string, others: readonly Place[]): string {
  const [first] = others;
  if (first === undefined) return "no other place";
  const where =
    first.file === here ? `line ${String(first.start_line)}` : `${first.file}:${String(first.start_line)}`;
  return others.length === 1 ? where : `${String(others.length)} other places, the first ${where}`;
}
