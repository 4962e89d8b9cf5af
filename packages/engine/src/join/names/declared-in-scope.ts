import type { ProjectFile } from "../joined-project.ts";
import { packageScope } from "./package-scope.ts";

/** By scope, then by name: the files that declare it at top level. */
export type ScopeNames = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** The scope of all modules of Elixir. */
export const elixirModules = "elixir";

/** Top-level names of every package scope. */
export function declaredInScope(files: readonly ProjectFile[]): ScopeNames {
  const scopes = new Map<string, Map<string, number[]>>();
  for (const [number, file] of files.entries()) {
    const scope = file.facts.language === "elixir" ? elixirModules : packageScope(file);
    let names = scopes.get(scope);
    if (names === undefined) {
      names = new Map();
      scopes.set(scope, names);
    }
    const isElixir = file.facts.language === "elixir";
    for (const symbol of file.facts.symbols) {
      // Elixir's modules are known everywhere by their whole name, its functions only through them.
      if (isElixir) {
        if (symbol.kind === "namespace" || symbol.kind === "interface") {
          addName(names, symbol.qualified_name, number);
        }
        continue;
      }
      const parent = file.facts.symbols[symbol.parent];
      if (symbol.kind === "namespace" || (parent !== undefined && parent.kind !== "namespace")) continue;
      addName(names, symbol.name, number);
    }
  }
  return scopes;
}

function addName(names: Map<string, number[]>, name: string, file: number): void {
  const known = names.get(name);
  if (known === undefined) names.set(name, [file]);
  else if (known.at(-1) !== file) known.push(file);
}
