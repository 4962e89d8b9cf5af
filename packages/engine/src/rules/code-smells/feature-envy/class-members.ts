import type { ProjectFile } from "../../../join/joined-project.ts";
import { languageFamily } from "../../../join/names/language-family.ts";

/** A class of the project with what its objects hold. */
export interface ClassMembers {
  name: string;
  /** Its bases by name. */
  bases: ReadonlySet<string>;
  /** Fields, properties and getters. */
  data: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Classes by language family and name; null where several have the name. */
export type ClassIndex = ReadonlyMap<string, ClassMembers | null>;

const getter = /^(?:get|is|has)(?=[A-Z_])/u;

export function classKey(language: ProjectFile["facts"]["language"], name: string): string {
  return `${languageFamily(language)}\n${name}`;
}

export function indexClasses(files: readonly ProjectFile[]): ClassIndex {
  const index = new Map<string, ClassMembers | null>();
  for (const { facts, class: fileClass } of files) {
    if (fileClass !== "source") continue;
    const members = new Map<number, { data: Set<string>; all: Set<string> }>();
    for (const [position, symbol] of facts.symbols.entries()) {
      if (symbol.kind === "class") members.set(position, { data: new Set(), all: new Set() });
    }
    for (const symbol of facts.symbols) {
      const own = members.get(symbol.parent);
      if (own === undefined) continue;
      own.all.add(symbol.name);
      for (const used of symbol.uses_members) own.all.add(used);
      if (symbol.kind === "field" || symbol.kind === "accessor" || getter.test(symbol.name))
        own.data.add(symbol.name);
    }
    for (const [position, { data, all }] of members) {
      const owner = facts.symbols[position];
      if (owner === undefined) continue;
      // What a language sets without declaring it (Python) is used as a member and is no method.
      const methods = new Set(
        facts.symbols
          .filter(({ parent, kind }) => parent === position && kind === "method")
          .map(({ name }) => name),
      );
      for (const name of all) if (!methods.has(name)) data.add(name);
      const key = classKey(facts.language, owner.name);
      const entry = { name: owner.name, bases: new Set(owner.bases), data, all };
      index.set(key, index.has(key) ? null : entry);
    }
  }
  return index;
}
