import type { SymbolFact } from "../../model/file-facts.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import type { Crate } from "./read-crates.ts";

export interface ModuleTree {
  /** The file of a module declared in a file, inside of these `mod x { ... }`. */
  moduleFile: (this: void, declaredIn: string, name: string, inline?: readonly string[]) => string | null;
  /** What `crate` means in a file: the file at the top of its modules. */
  rootOf(path: string): string | null;
  /** What `super` means in a file, outside of inline modules. */
  parentOf(path: string): string | null;
}

/** Follows `mod x;` down from every file that a compiler starts at. A file that none leads to belongs to its crate's library. */
export function readModuleTree(index: ProjectIndex, crates: readonly Crate[]): ModuleTree {
  const roots = new Set(crates.flatMap(({ library, targets }) => [library, ...targets]));
  for (const { path } of index.files) {
    if (/(?:^|\/)(?:(?:bin|tests|examples|benches)\/[^/]+|src\/main|build)\.rs$/u.test(path)) roots.add(path);
  }
  const moduleFile = (declaredIn: string, name: string, inline: readonly string[] = []): string | null => {
    const file = declaredIn.slice(declaredIn.lastIndexOf("/") + 1);
    const isTop = roots.has(declaredIn) || /^(?:mod|lib|main)\.rs$/u.test(file);
    const folder = isTop ? directoryOf(declaredIn) : declaredIn.replace(/\.rs$/u, "");
    const inner = [...inline, name].join("/");
    for (const candidate of [joinPath(folder, `${inner}.rs`), joinPath(folder, `${inner}/mod.rs`)]) {
      if (candidate !== null && index.fileIndex.has(candidate)) return candidate;
    }
    return null;
  };

  const rootOf = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const root of [...roots].sort()) {
    if (!index.fileIndex.has(root) || rootOf.has(root)) continue;
    rootOf.set(root, root);
    const open = [root];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const facts = index.files[index.fileIndex.get(path) ?? -1]?.facts;
      for (const fact of facts?.imports ?? []) {
        if (fact.kind !== "include") continue;
        const around = inlineModules(facts?.symbols ?? [], fact.line);
        const inner = moduleFile(path, fact.specifier.replace(/^self::/u, ""), around);
        if (inner === null || rootOf.has(inner)) continue;
        rootOf.set(inner, root);
        parents.set(inner, path);
        open.push(inner);
      }
    }
  }
  return {
    moduleFile,
    parentOf: (path) => parents.get(path) ?? null,
    rootOf(path) {
      const found = rootOf.get(path);
      if (found !== undefined) return found;
      const crate = crates.find(({ directory }) => directory === "" || path.startsWith(`${directory}/`));
      return crate !== undefined && index.fileIndex.has(crate.library) ? crate.library : null;
    },
  };
}

/** Names of the `mod x { ... }` of a file around a line, outermost first. */
export function inlineModules(symbols: readonly SymbolFact[], line: number): string[] {
  return symbols
    .filter(
      ({ kind, start_line, end_line }) =>
        kind === "namespace" && start_line < end_line && start_line <= line && line <= end_line,
    )
    .map(({ name }) => name);
}
