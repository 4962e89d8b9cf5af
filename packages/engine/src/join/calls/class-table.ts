import type { ProjectFile } from "../joined-project.ts";
import { languageFamily } from "../names/language-family.ts";
import { packageScope } from "../names/package-scope.ts";
import { NestedMap, addTo } from "../nested-map.ts";
import type { NameLookup } from "../names/name-lookup.ts";

/** A class, struct, interface, trait or module with methods, all of its parts together. */
export interface ClassEntry {
  name: string;
  scope: string;
  /** Files that declare it or add methods to it. */
  files: number[];
  methods: Map<string, number[]>;
  bases: ClassEntry[];
  subclasses: ClassEntry[];
  /** True when a base is not of this project: its methods may be called from outside. */
  hasForeignBase: boolean;
}

export interface ClassTable {
  /** The class of a function, null for functions without one. */
  ownerOf(functionId: number): ClassEntry | null;
  inScope(scope: string, name: string): ClassEntry | undefined;
  /** Classes of that name anywhere in the language family. */
  named(family: string, name: string): readonly ClassEntry[];
  all: readonly ClassEntry[];
}

const typeKinds: ReadonlySet<string> = new Set(["class", "interface", "enum", "type"]);

/** Name of the type that a method belongs to: the part before its own name. */
export function ownerName(qualifiedName: string): string {
  const parts = qualifiedName.split(".");
  return parts.length > 1 ? (parts.at(-2) ?? "") : "";
}

const nobody: readonly ClassEntry[] = [];

export function buildClassTable(files: readonly ProjectFile[], functionOffsets: Uint32Array): ClassTable {
  const byScope = new Map<string, Map<string, ClassEntry>>();
  const byName = new NestedMap<string, string, ClassEntry[]>();
  const owners = new Map<number, ClassEntry>();
  const all: ClassEntry[] = [];

  const entryOf = (number: number, file: ProjectFile, name: string): ClassEntry => {
    const scope = packageScope(file);
    let classes = byScope.get(scope);
    if (classes === undefined) {
      classes = new Map();
      byScope.set(scope, classes);
    }
    let entry = classes.get(name);
    if (entry === undefined) {
      entry = {
        name,
        scope,
        files: [],
        methods: new Map(),
        bases: [],
        subclasses: [],
        hasForeignBase: false,
      };
      classes.set(name, entry);
      all.push(entry);
      addTo(byName, languageFamily(file.facts.language), name, entry);
    }
    if (entry.files.at(-1) !== number) entry.files.push(number);
    return entry;
  };

  for (const [number, file] of files.entries()) {
    const offset = functionOffsets[number] ?? 0;
    for (const symbol of file.facts.symbols) {
      if (typeKinds.has(symbol.kind) || (symbol.kind === "namespace" && file.facts.language === "ruby")) {
        entryOf(number, file, symbol.name);
      }
    }
    for (const [position, fact] of file.facts.functions.entries()) {
      if (fact.kind !== "method" && fact.kind !== "constructor" && fact.kind !== "accessor") continue;
      const name = ownerName(fact.qualified_name);
      if (name === "") continue;
      const entry = entryOf(number, file, name);
      owners.set(offset + position, entry);
      const known = entry.methods.get(fact.name);
      if (known === undefined) entry.methods.set(fact.name, [offset + position]);
      else known.push(offset + position);
    }
  }
  return {
    ownerOf: (functionId) => owners.get(functionId) ?? null,
    inScope: (scope, name) => byScope.get(scope)?.get(name),
    named: (family, name) => byName.get(family, name) ?? nobody,
    all,
  };
}

/** Connects classes with the bases they name. */
export function linkBases(files: readonly ProjectFile[], table: ClassTable, names: NameLookup): void {
  for (const [number, file] of files.entries()) {
    for (const symbol of file.facts.symbols) {
      if (symbol.bases.length === 0) continue;
      const entry = table.inScope(packageScope(file), symbol.name);
      if (entry === undefined) continue;
      for (const base of symbol.bases) {
        const simple =
          base
            .replace(/[<([].*$/su, "")
            .split(/\.|::|\\/u)
            .at(-1)
            ?.trim() ?? base;
        const found = names.classNamed(number, simple)?.entry;
        if (found === undefined) entry.hasForeignBase ||= !/^(?:object|Object|Any)$/u.test(simple);
        else if (found !== entry && !entry.bases.includes(found)) {
          entry.bases.push(found);
          found.subclasses.push(entry);
        }
      }
    }
  }
}

/** The methods that a call on an object of the class can mean: its own, else the nearest base's. */
export function findMethods(entry: ClassEntry, method: string, depth = 0): readonly number[] {
  const own = entry.methods.get(method);
  if (own !== undefined) return own;
  if (depth > 12) return [];
  for (const base of entry.bases) {
    const inherited = findMethods(base, method, depth + 1);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** Implementations of a method in subclasses, which a call through the base may reach. */
export function findOverrides(entry: ClassEntry, method: string, limit = 32): number[] {
  const result: number[] = [];
  const seen = new Set<ClassEntry>([entry]);
  const open = [...entry.subclasses];
  for (let next = open.pop(); next !== undefined && result.length < limit; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    result.push(...(next.methods.get(method) ?? []));
    open.push(...next.subclasses);
  }
  return result;
}
