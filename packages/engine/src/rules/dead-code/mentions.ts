import { rememberByFacts } from "../remember-by-facts.ts";
import { rememberByProject } from "../remember-by-project.ts";

/** How often names stand anywhere in the code of a project. */
export interface Mentions {
  /** Times that the name stands in code, definitions included. */
  inCode(name: string): number;
  /**
   * True when a string literal, a symbol or a manifest of the project holds the name as a word. Words of a
   * file's own imports do not count in it.
   */
  inStrings(name: string): boolean;
  /**
   * True when the strings of one file hold every word of a name of several, as `./load-orders.ts` does, imports
   * included; `except` are numbers of files that do not count.
   */
  inStringsTogether(name: string, except?: ReadonlySet<number>): boolean;
}

export const mentionsOf = rememberByProject((project): Mentions => {
  const code = new Map<string, number>();
  const strings = new Set<string>();
  const byFile: ReadonlySet<string>[] = [];
  for (const { facts } of project.files) {
    for (const name in facts.identifiers)
      code.set(name, (code.get(name) ?? 0) + (facts.identifiers[name] ?? 0));
    const { all, own } = wordsOf(facts);
    byFile.push(all);
    for (const word of own) strings.add(word);
  }
  for (const text of project.manifests.values()) {
    for (const [word] of text.matchAll(/[\w$]+/gu)) strings.add(word);
  }
  const inStringsTogether = (name: string, except?: ReadonlySet<number>): boolean => {
    const words = name.match(/[\w$]+/gu) ?? [];
    return (
      words.length > 1 &&
      byFile.some((own, number) => except?.has(number) !== true && words.every((word) => own.has(word)))
    );
  };
  return { inStringsTogether, inCode: (name) => code.get(name) ?? 0, inStrings: (name) => strings.has(name) };
});

/** The words in strings of a file, and those of them that are not its own imports. */
const wordsOf = rememberByFacts(
  ({ imports, string_words }): { all: ReadonlySet<string>; own: readonly string[] } => {
    const imported = new Set(imports.flatMap(({ specifier }) => specifier.match(/[\w$]+/gu) ?? []));
    return { all: new Set(string_words), own: string_words.filter((word) => !imported.has(word)) };
  },
);
