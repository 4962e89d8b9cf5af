import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import type { ProjectIndex } from "../project-index.ts";
import { readCrates } from "../rust/read-crates.ts";
import { inlineModules, readModuleTree } from "../rust/read-module-tree.ts";
import { external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * Rust: `mod x;` to `x.rs` or `x/mod.rs`; paths from `crate`, `self`, `super`, the crates of the
 * repository and, as in the 2018 edition, the modules of the file itself. The longest part of a path that is a
 * module gives the file; what follows are its items.
 */
export function createRustResolver(index: ProjectIndex): Resolver {
  const crates = readCrates(index);
  const crateByName = new Map(crates.map((crate) => [crate.name, crate]));

  const tree = readModuleTree(index, crates);
  const { moduleFile } = tree;

  /** Follows module names down from a file as far as they are files. */
  function descend(start: string, parts: readonly string[]): string {
    let path = start;
    for (const part of parts) {
      const next = moduleFile(path, part);
      if (next === null) return path;
      path = next;
    }
    return path;
  }

  function targetOf(start: string | null, parts: readonly string[], names: readonly string[]): ImportTarget {
    if (start === null) return unresolved;
    const base = descend(start, parts);
    const files = new Set<number>();
    const add = (path: string): void => {
      const file = index.fileIndex.get(path);
      if (file !== undefined) files.add(file);
    };
    const submodules = names.filter((name) => moduleFile(base, name) !== null);
    if (submodules.length < names.length || names.length === 0) add(base);
    for (const name of submodules) add(moduleFile(base, name) ?? base);
    return files.size === 0 ? unresolved : toFiles([...files]);
  }

  function resolveUncached(
    path: string,
    specifier: string,
    names: readonly string[],
    inlineDepth: number,
  ): ImportTarget {
    const parts = specifier.split("::").filter((part) => part !== "");
    const first = parts[0] ?? "";
    if (first === "crate") return targetOf(tree.rootOf(path), parts.slice(1), names);
    if (first === "self") return targetOf(path, parts.slice(1), names);
    if (first === "super") {
      let start: string | null = path;
      let depth = 0;
      while (parts[depth] === "super" && start !== null) {
        if (depth >= inlineDepth) start = tree.parentOf(start);
        depth += 1;
      }
      return targetOf(start ?? path, parts.slice(depth), names);
    }
    if (moduleFile(path, first) !== null) return targetOf(path, parts, names);
    const crate = crateByName.get(first);
    if (crate !== undefined && index.fileIndex.has(crate.library)) {
      return targetOf(crate.library, parts.slice(1), names);
    }
    return external(first);
  }

  const cache = new Map<string, ImportTarget>();
  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const path = index.files[file]?.path ?? "";
      const isInner = fact.kind === "include" || fact.specifier.startsWith("super");
      const inline = isInner ? inlineModules(index.files[file]?.facts.symbols ?? [], fact.line) : [];
      const key = `${path}\n${fact.specifier}\n${fact.names.join(",")}\n${fact.kind}\n${inline.join("::")}`;
      let target = cache.get(key);
      if (target !== undefined) return target;
      if (fact.kind === "include") {
        const name = fact.specifier.replace(/^self::/u, "");
        const found = moduleFile(path, name, inline);
        const number = found === null ? undefined : index.fileIndex.get(found);
        target = number === undefined ? unresolved : toFiles([number]);
      } else target = resolveUncached(path, fact.specifier, fact.names, inline.length);
      cache.set(key, target);
      return target;
    },
  };
}
