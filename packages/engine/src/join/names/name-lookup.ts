import type { ClassEntry, ClassTable } from "../calls/class-table.ts";
import { NestedMap } from "../nested-map.ts";
import type { ProjectFile } from "../joined-project.ts";
import type { FileBindings } from "./bind-imports.ts";
import { languageFamily } from "./language-family.ts";
import { packageScope } from "./package-scope.ts";
import type { ResolveName } from "./resolve-name.ts";

export interface FoundClass {
  entry: ClassEntry;
  /** As of calls: 1 by import, .95 same file, .8 same package, .5 the only class of that name. */
  confidence: number;
}

/** Finds classes by the name that stands in a file. */
export interface NameLookup {
  classNamed(file: number, name: string): FoundClass | null;
}

export function createNameLookup(
  files: readonly ProjectFile[],
  bindings: readonly FileBindings[],
  resolveName: ResolveName,
  classes: ClassTable,
): NameLookup {
  const cache = new NestedMap<number, string, FoundClass | null>();

  function search(number: number, name: string): FoundClass | null {
    const file = files[number];
    if (file === undefined) return null;
    const binding = bindings[number]?.byLocal.get(name);
    if (binding !== undefined) {
      for (const target of binding.files) {
        const declaration =
          binding.name === "*" ? resolveName(target, "default") : resolveName(target, binding.name);
        const owner = files[declaration?.file ?? target];
        if (owner === undefined) continue;
        const entry = classes.inScope(packageScope(owner), declaration?.name ?? binding.name);
        if (entry !== undefined) return { entry, confidence: 1 };
      }
      return null;
    }
    const own = classes.inScope(packageScope(file), name);
    if (own !== undefined) return { entry: own, confidence: own.files.includes(number) ? 0.95 : 0.8 };
    for (const scope of bindings[number]?.openScopes ?? []) {
      const entry = classes.inScope(scope, name);
      if (entry !== undefined) return { entry, confidence: 0.8 };
    }
    const everywhere = classes.named(languageFamily(file.facts.language), name);
    const only = everywhere[0];
    return only !== undefined && everywhere.length === 1 ? { entry: only, confidence: 0.5 } : null;
  }

  return {
    classNamed(file, name) {
      let found = cache.get(file, name);
      if (found === undefined) {
        found = search(file, name);
        cache.set(file, name, found);
      }
      return found;
    },
  };
}
