import { expect, test } from "vitest";
import { questions, unknownTypes } from "../facts/compile-language.ts";
import { languageIds } from "../model/language-id.ts";
import { loadGrammars, loadedGrammar } from "../parsers/grammar.ts";
import { languages } from "./languages.ts";

function isEmpty(answer: unknown): boolean {
  if (typeof answer === "string" || Array.isArray(answer)) return answer.length === 0;
  return typeof answer === "object" && answer !== null && Object.keys(answer).length === 0;
}

/** The questions that a language answers with nothing. */
function unanswered(language: (typeof languages)[number]): string[] {
  const empty = new Set<string>();
  for (const { question, types } of questions(language)) {
    if (types.length === 0 && question !== "complexity.extraDecisions") empty.add(question);
  }
  const { complexity } = language;
  if (isEmpty(complexity.extraDecisions)) empty.add("complexity.extraDecisions");
  if (isEmpty(complexity.folded)) empty.add("complexity.folded");
  if (isEmpty(complexity.listsAnonymous)) empty.add("complexity.listsAnonymous");
  if (isEmpty(complexity.elseParents)) empty.add("complexity.elseParents");
  if (isEmpty(complexity.isLabelledJump)) empty.add("complexity.isLabelledJump");
  for (const question of [
    "extensions",
    "filenames",
    "interpreters",
    "selves",
    "entryPoints",
    "calls",
    "catchParts",
    "refinements",
  ] as const) {
    if (isEmpty(language[question])) empty.add(question);
  }
  return [...empty].sort();
}

test("every language has one definition, and none is left over", () => {
  expect(languages.map(({ id }) => id).sort()).toEqual([...languageIds].sort());
});

for (const language of languages) {
  test(`${language.id} leaves no question unanswered without a reason`, () => {
    const excused = Object.keys(language.absent).sort();
    expect(unanswered(language)).toEqual(excused);
    for (const reason of Object.values(language.absent)) expect(reason.length).toBeGreaterThan(10);
  });

  test(`${language.id} names only node types that its grammar has`, async () => {
    const names = language.grammars;
    await loadGrammars(names);
    for (const name of names) expect(unknownTypes(language, loadedGrammar(name))).toEqual([]);
  });
}

test("no two languages claim the same extension, file name or interpreter", () => {
  for (const question of ["extensions", "filenames", "interpreters"] as const) {
    const all = languages.flatMap((language) => language[question]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  }
});
