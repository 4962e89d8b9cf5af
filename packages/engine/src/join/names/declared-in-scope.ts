import type { ProjectFile } from "../joined-project.ts";
import { packageScope } from "./package-scope.ts";

/** By scope, then by name: the files that declare it at top level. */
export type ScopeNames = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Top-level names of every package scope. */
export function declaredInScope(files: readonly ProjectFile[]): ScopeNames {
  const scopes = new Map<string, Map<string, number[]>>();
  for (const [number, file] of files.entries()) {
    const scope = packageScope(file);
    let names = scopes.get(scope);
    if (names === undefined) {
      names = new Map();
      scopes.set(scope, names);
    }
    for (const symbol of file.facts.symbols) {
      const parent = file.facts.symbols[symbol.parent];
      if (symbol.kind === "namespace" || (parent !== undefined && parent.kind !== "namespace")) continue;
      const known = names.get(symbol.name);
      if (known === undefined) names.set(symbol.name, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return scopes;
}
