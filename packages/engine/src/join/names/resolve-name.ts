import type { ExportFact } from "../../model/file-facts.ts";
import type { ProjectFile, ImportTarget } from "../joined-project.ts";
import { NestedMap } from "../nested-map.ts";
import type { FileBindings } from "./bind-imports.ts";

/** Where a name is declared: a file, and the name it has there. `*` means the file as a module. */
export interface Declaration {
  file: number;
  name: string;
}

export type ResolveName = (file: number, name: string) => Declaration | null;

const maximumDepth = 12;

/**
 * Finds the declaration behind a name that other files take from a file: its own top-level symbols,
 * then `export ... from`, imported names that are passed on (Python's `__init__`), then `export *`.
 */
export function createResolveName(
  files: readonly ProjectFile[],
  targets: readonly (readonly ImportTarget[])[],
  bindings: readonly FileBindings[],
): ResolveName {
  // What was found without coming back to a question that was still open, or too deep, holds whoever asks. What was
  // found otherwise holds for the first question alone: it depends on where the search began.
  const settled = new NestedMap<number, string, Declaration | null>();
  const asked = new NestedMap<number, string, Declaration | null>();
  let open = new NestedMap<number, string, Declaration | null>();
  let cuts = 0;
  const topLevel = files.map(({ facts }) => {
    const names = new Set<string>();
    for (const symbol of facts.symbols) {
      const parent = facts.symbols[symbol.parent];
      if (parent === undefined || parent.kind === "namespace") names.add(symbol.name);
    }
    return names;
  });

  function targetsOfSpecifier(file: number, specifier: string): readonly number[] {
    const imports = files[file]?.facts.imports ?? [];
    const position = imports.findIndex((fact) => fact.specifier === specifier);
    return position < 0 ? [] : (targets[file]?.[position]?.files ?? []);
  }

  function search(file: number, name: string, depth: number): Declaration | null {
    const facts = files[file]?.facts;
    if (facts === undefined) return null;
    if (depth > maximumDepth) {
      cuts += 1;
      return null;
    }
    for (const fact of facts.exports) {
      if (fact.name !== name || fact.name === "*") continue;
      if (fact.specifier !== null) {
        for (const next of targetsOfSpecifier(file, fact.specifier)) {
          if (fact.local === "*") return { file: next, name: "*" };
          const found = resolve(next, fact.local, depth + 1);
          if (found !== null) return found;
        }
        return null;
      }
      if (topLevel[file]?.has(fact.local) === true) return { file, name: fact.local };
      const found =
        throughBinding(file, fact.local, depth, name === "default") ?? throughMember(file, fact, depth);
      return found ?? (name === "default" ? { file, name: fact.local } : null);
    }
    if (topLevel[file]?.has(name) === true) return { file, name };
    if (facts.language !== "javascript" && facts.language !== "typescript") {
      const found = throughBinding(file, name, depth);
      if (found !== null) return found;
      for (const next of bindings[file]?.open ?? []) {
        const inner = resolve(next, name, depth + 1);
        if (inner !== null) return inner;
      }
    }
    for (const fact of facts.exports) {
      if (fact.name !== "*" || fact.specifier === null || name === "default") continue;
      for (const next of targetsOfSpecifier(file, fact.specifier)) {
        const found = resolve(next, name, depth + 1);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** `isDefault`: `module.exports = require("./x")` passes on what x exports as a whole. */
  function throughBinding(file: number, local: string, depth: number, isDefault = false): Declaration | null {
    const binding = bindings[file]?.byLocal.get(local);
    const first = binding?.files[0];
    if (binding === undefined || first === undefined) return null;
    if (binding.name === "*") {
      const whole = isDefault ? resolve(first, "default", depth + 1) : null;
      return whole ?? { file: first, name: "*" };
    }
    for (const next of binding.files) {
      const found = resolve(next, binding.name, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }

  /** CommonJS: `exports.x = require("./x")`, and `exports.x = binding.x` of a module that exports an `x`. */
  function throughMember(file: number, { name, line }: ExportFact, depth: number): Declaration | null {
    const imports = files[file]?.facts.imports ?? [];
    for (const [position, fact] of imports.entries()) {
      const [next] = targets[file]?.[position]?.files ?? [];
      if (next === undefined || fact.kind !== "require") continue;
      const isWhole = fact.names.length === 0 || fact.names[0] === "*";
      const wanted = fact.line === line && fact.names.length === 0 ? "default" : name;
      const found = isWhole ? resolve(next, wanted, depth + 1) : null;
      if (found !== null) return found;
    }
    return null;
  }

  function resolve(file: number, name: string, depth: number): Declaration | null {
    const known = settled.get(file, name);
    if (known !== undefined) return known;
    const here = open.get(file, name);
    if (here !== undefined) {
      cuts += 1;
      return here;
    }
    const before = cuts;
    open.set(file, name, null);
    const found = search(file, name, depth);
    if (cuts === before) settled.set(file, name, found);
    else open.set(file, name, found);
    return found;
  }

  return (file, name) => {
    const known = settled.get(file, name) ?? asked.get(file, name);
    if (known !== undefined) return known;
    open = new NestedMap();
    cuts = 0;
    const found = resolve(file, name, 0);
    if (settled.get(file, name) === undefined) asked.set(file, name, found);
    return found;
  };
}
