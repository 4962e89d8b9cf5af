import type { LanguageId } from "../../model/language-id.ts";
import { NestedMap, addTo } from "../nested-map.ts";
import type { ProjectIndex } from "../project-index.ts";

/** What files declare at top level, by the package or namespace they say they belong to. */
export interface DeclaredNames {
  /** Files that declare `name` in `packageName`. */
  filesOf(packageName: string, name: string): readonly number[];
  /** Every file that belongs to the package. */
  filesIn(packageName: string): readonly number[];
  hasPackage(packageName: string): boolean;
  /** True when a package of the project has this name or lies below it. */
  hasPrefix(packageName: string): boolean;
}

const none: readonly number[] = [];

/**
 * Namespaces inside a file (C#, PHP) count as packages too: a top-level symbol's package is the
 * file's package, or its namespace symbol where it has one.
 */
export function collectDeclaredNames(
  index: ProjectIndex,
  languages: readonly LanguageId[],
  separator: string,
): DeclaredNames {
  const byName = new NestedMap<string, string, number[]>();
  const byPackage = new Map<string, Set<number>>();
  const prefixes = new Set<string>();
  const addPackage = (packageName: string, file: number): void => {
    const known = byPackage.get(packageName);
    if (known !== undefined) known.add(file);
    else {
      byPackage.set(packageName, new Set([file]));
      const parts = packageName.split(separator);
      for (let length = 1; length <= parts.length; length += 1)
        prefixes.add(parts.slice(0, length).join(separator));
    }
  };

  for (const [file, { facts }] of index.files.entries()) {
    if (!languages.includes(facts.language)) continue;
    addPackage(facts.package_name, file);
    for (const symbol of facts.symbols) {
      if (symbol.kind === "namespace") {
        const parent = facts.symbols[symbol.parent];
        const full =
          parent === undefined ? symbol.name : `${parent.qualified_name}${separator}${symbol.name}`;
        addPackage(full, file);
        continue;
      }
      const parent = facts.symbols[symbol.parent];
      if (parent !== undefined && parent.kind !== "namespace") continue;
      const packageName = parent === undefined ? facts.package_name : parent.qualified_name;
      if (byName.get(packageName, symbol.name)?.at(-1) !== file)
        addTo(byName, packageName, symbol.name, file);
    }
  }
  const packages = new Map([...byPackage].map(([name, files]) => [name, [...files]]));
  return {
    filesOf: (packageName, name) => byName.get(packageName, name) ?? none,
    filesIn: (packageName) => packages.get(packageName) ?? none,
    hasPackage: (packageName) => packages.has(packageName),
    hasPrefix: (packageName) => prefixes.has(packageName),
  };
}
