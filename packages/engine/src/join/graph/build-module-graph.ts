import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget, ModuleGraph, ProjectFile, ResolutionShare } from "../joined-project.ts";
import { elixirModules } from "../names/declared-in-scope.ts";
import type { ScopeNames } from "../names/declared-in-scope.ts";
import { isModuleNamed } from "../names/bind-imports.ts";
import { packageScope } from "../names/package-scope.ts";
import { mergeRanges, rangeAt } from "./line-ranges.ts";
import { findCycles } from "./find-cycles.ts";

/** Languages in which a file sees others without an import, and an import opens a whole package. */
const packageLanguages: ReadonlySet<string> = new Set([
  "go",
  "java",
  "kotlin",
  "csharp",
  "php",
  "ruby",
  "swift",
]);
/** Languages in which loading a file runs its imports, so that a cycle can meet half-made modules. */
const loadingLanguages: ReadonlySet<string> = new Set(["javascript", "typescript", "python"]);

/** Where one file leads. Both lists are sorted and without the file itself. */
export interface FileImports {
  imports: readonly number[];
  /** Of these, those that it loads while it is loaded itself. */
  loads: readonly number[];
}

/**
 * Edges of one file from imports and, where names are visible without one, from names that it mentions and
 * another file of its package declares. An import of a whole package gives edges only to files whose names are
 * mentioned.
 */
export function importsOf(
  files: readonly ProjectFile[],
  number: number,
  targets: readonly (readonly ImportTarget[])[],
  scopes: ScopeNames,
): FileImports {
  const file = files[number];
  if (file === undefined) return { imports: [], loads: [] };
  const edges = new Set<number>();
  const atLoad = new Set<number>();
  const loads = loadingLanguages.has(file.facts.language);
  const insideFunctions = loads ? mergeRanges(file.facts.functions) : [];
  const inPackage = packageLanguages.has(file.facts.language);
  const openScopes = new Set<string>(inPackage ? [packageScope(file)] : []);
  for (const [position, fact] of file.facts.imports.entries()) {
    const found = targets[number]?.[position]?.files ?? [];
    if (inPackage && found.length > 1) {
      for (const target of found) {
        const other = files[target];
        if (other !== undefined) openScopes.add(packageScope(other));
      }
      continue;
    }
    if (found.length === 0) continue;
    const needed = withoutPackage(files, found, fact);
    // Not inside of functions, not by `import()`, not for types.
    const around = rangeAt(insideFunctions, fact.line);
    const isLate = around !== null && around.start_line < fact.line;
    const runsAtLoad = loads && !isLate && !fact.type_only && fact.kind !== "dynamic";
    for (const target of found) {
      edges.add(target);
      if (!runsAtLoad || !needed.includes(target) || isTypesOnly(files[target], fact)) continue;
      atLoad.add(target);
    }
  }
  if (file.facts.language === "elixir") openScopes.add(elixirModules);
  for (const scope of openScopes) addMentioned(edges, file, scopes.get(scope));
  edges.delete(number);
  atLoad.delete(number);
  return { imports: [...edges].sort((a, b) => a - b), loads: [...atLoad].sort((a, b) => a - b) };
}

/** The graph of all files. Cycles are taken from imports that happen when a file is loaded. */
export function buildModuleGraph(
  files: readonly ProjectFile[],
  targets: readonly (readonly ImportTarget[])[],
  edges: readonly FileImports[],
): ModuleGraph {
  const imports = edges.map((file) => file.imports);
  const loads = edges.map((file) => file.loads);
  const importers: number[][] = files.map(() => []);
  for (const [number, found] of imports.entries())
    for (const target of found) importers[target]?.push(number);
  return {
    targets,
    imports,
    importers,
    loads,
    cycles: findCycles(loads),
    resolution: countResolution(files, targets),
  };
}

function addMentioned(
  edges: Set<number>,
  file: ProjectFile,
  names: ReadonlyMap<string, readonly number[]> | undefined,
): void {
  if (names === undefined) return;
  const { identifiers } = file.facts;
  for (const identifier in identifiers) {
    const declaring = names.get(identifier);
    // A name that many files of the package declare (overloads, partial classes) says little.
    if (declaring === undefined || declaring.length > 8) continue;
    for (const target of declaring) edges.add(target);
  }
}

/** `from package import module` needs the module; its package is there already, or being loaded. */
function withoutPackage(
  files: readonly ProjectFile[],
  found: readonly number[],
  fact: ImportFact,
): readonly number[] {
  if (found.length <= fact.names.length || fact.names.length === 0) return found;
  const modules = found.filter((file) =>
    fact.names.some((name) => isModuleNamed(files[file]?.path ?? "", name)),
  );
  return modules.length === fact.names.length ? modules : found;
}

/** TypeScript drops an import whose names are all types. */
function isTypesOnly(target: ProjectFile | undefined, fact: ImportFact): boolean {
  if (target === undefined || target.facts.language !== "typescript" || fact.names.length === 0) return false;
  return fact.names.every((name) =>
    target.facts.symbols.some(
      (symbol) =>
        symbol.name === name &&
        symbol.parent === -1 &&
        (symbol.kind === "interface" || symbol.kind === "type"),
    ),
  );
}

function countResolution(
  files: readonly ProjectFile[],
  targets: readonly (readonly ImportTarget[])[],
): ReadonlyMap<string, ResolutionShare> {
  const shares = new Map<string, ResolutionShare>();
  const total: ResolutionShare = { local: 0, resolved: 0 };
  for (const [number, file] of files.entries()) {
    if (file.class === "vendored") continue;
    for (const target of targets[number] ?? []) {
      if (target.kind === "external") continue;
      let share = shares.get(file.facts.language);
      if (share === undefined) {
        share = { local: 0, resolved: 0 };
        shares.set(file.facts.language, share);
      }
      for (const count of [share, total]) {
        count.local += 1;
        if (target.kind !== "unresolved") count.resolved += 1;
      }
    }
  }
  return new Map([...[...shares].sort(([a], [b]) => (a < b ? -1 : 1)), ["total", total]]);
}
