import { parse } from "smol-toml";
import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { isRecord } from "../parse-json-with-comments.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

interface Crate {
  directory: string;
  /** As code writes it: underscores for hyphens. */
  name: string;
  /** The file that `crate::` means to users of the library; null for a crate with binaries only. */
  library: string | null;
}

/**
 * Rust: `mod x;` to `x.rs` or `x/mod.rs`; paths from `crate`, `self`, `super`, the crates of the
 * repository and, as in the 2018 edition, the modules of the file itself. The longest part of a path that is a
 * module gives the file; what follows are its items.
 */
export function createRustResolver(index: ProjectIndex): Resolver {
  const crates = readCrates(index);
  const crateByName = new Map(crates.map((crate) => [crate.name, crate]));

  /** The folder in which the modules declared in a file lie. */
  const moduleFolder = (path: string): string => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isRoot = /^(?:mod|lib|main|build)\.rs$/u.test(name) || rootFiles.has(path);
    return isRoot ? directoryOf(path) : path.replace(/\.rs$/u, "");
  };
  const rootFiles = new Set(
    index.files.flatMap(({ path }) =>
      /(?:^|\/)(?:bin|tests|examples|benches)\/[^/]+\.rs$/u.test(path) ? [path] : [],
    ),
  );

  const moduleFile = (folder: string, name: string): string | null =>
    [joinPath(folder, `${name}.rs`), joinPath(folder, `${name}/mod.rs`)].find(
      (path) => path !== null && index.fileIndex.has(path),
    ) ?? null;

  /** Follows module names down from a file as far as they are files. */
  function descend(start: string, parts: readonly string[]): string {
    let path = start;
    for (const part of parts) {
      const next = moduleFile(moduleFolder(path), part);
      if (next === null) return path;
      path = next;
    }
    return path;
  }

  function crateRoot(path: string): string | null {
    if (rootFiles.has(path)) return path;
    const crate = crates.find(({ directory }) => directory === "" || path.startsWith(`${directory}/`));
    if (crate === undefined) return null;
    const inSource = joinPath(crate.directory, "src") ?? "src";
    for (const candidate of [crate.library, `${inSource}/main.rs`]) {
      if (candidate !== null && index.fileIndex.has(candidate)) return candidate;
    }
    return null;
  }

  function parentModule(path: string): string | null {
    const folder = /(?:^|\/)mod\.rs$/u.test(path) ? directoryOf(directoryOf(path)) : directoryOf(path);
    const own = ["mod.rs", "lib.rs", "main.rs"].map((name) => joinPath(folder, name) ?? name);
    return (
      [`${folder}.rs`, ...own].find((candidate) => candidate !== path && index.fileIndex.has(candidate)) ??
      null
    );
  }

  function targetOf(start: string | null, parts: readonly string[], names: readonly string[]): ImportTarget {
    if (start === null) return unresolved;
    const base = descend(start, parts);
    const files = new Set<number>();
    const add = (path: string): void => {
      const file = index.fileIndex.get(path);
      if (file !== undefined) files.add(file);
    };
    const submodules = names.filter((name) => moduleFile(moduleFolder(base), name) !== null);
    if (submodules.length < names.length || names.length === 0) add(base);
    for (const name of submodules) add(moduleFile(moduleFolder(base), name) ?? base);
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
    if (first === "crate") return targetOf(crateRoot(path), parts.slice(1), names);
    if (first === "self") return targetOf(path, parts.slice(1), names);
    if (first === "super") {
      let start: string | null = path;
      let depth = 0;
      while (parts[depth] === "super" && start !== null) {
        if (depth >= inlineDepth) start = parentModule(start);
        depth += 1;
      }
      return targetOf(start ?? path, parts.slice(depth), names);
    }
    if (moduleFile(moduleFolder(path), first) !== null) return targetOf(path, parts, names);
    const crate = crateByName.get(first);
    if (crate !== undefined && crate.library !== null && index.fileIndex.has(crate.library)) {
      return targetOf(crate.library, parts.slice(1), names);
    }
    return external(first);
  }

  const cache = new Map<string, ImportTarget>();
  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const path = index.files[file]?.path ?? "";
      const inlineDepth = fact.specifier.startsWith("super") ? inlineModulesAt(index, file, fact.line) : 0;
      const key = `${path}\n${fact.specifier}\n${fact.names.join(",")}\n${fact.kind}\n${String(inlineDepth)}`;
      let target = cache.get(key);
      if (target !== undefined) return target;
      if (fact.kind === "include") {
        const name = fact.specifier.replace(/^self::/u, "");
        const found = moduleFile(moduleFolder(path), name);
        const number = found === null ? undefined : index.fileIndex.get(found);
        target = number === undefined ? unresolved : toFiles([number]);
      } else target = resolveUncached(path, fact.specifier, fact.names, inlineDepth);
      cache.set(key, target);
      return target;
    },
  };
}

/** How many `mod x { ... }` of the file itself lie around a line: `super` leaves these first. */
function inlineModulesAt(index: ProjectIndex, file: number, line: number): number {
  let depth = 0;
  for (const symbol of index.files[file]?.facts.symbols ?? []) {
    if (symbol.kind !== "namespace" || symbol.start_line === symbol.end_line) continue;
    if (symbol.start_line <= line && line <= symbol.end_line) depth += 1;
  }
  return depth;
}

/** Deepest directory first, so that the first one that holds a file is its crate. */
function readCrates(index: ProjectIndex): Crate[] {
  const crates: Crate[] = [];
  for (const { directory, text } of index.manifestsNamed("Cargo.toml")) {
    let manifest: unknown;
    try {
      manifest = parse(text);
    } catch {
      continue;
    }
    if (!isRecord(manifest) || !isRecord(manifest["package"])) continue;
    const name = manifest["package"]["name"];
    if (typeof name !== "string") continue;
    const section = isRecord(manifest["lib"]) ? manifest["lib"] : {};
    const libraryPath = typeof section["path"] === "string" ? section["path"] : "src/lib.rs";
    const libraryName = typeof section["name"] === "string" ? section["name"] : name;
    crates.push({
      directory,
      name: libraryName.replaceAll("-", "_"),
      library: joinPath(directory, libraryPath),
    });
  }
  return crates.sort(
    (a, b) => b.directory.length - a.directory.length || (a.directory < b.directory ? -1 : 1),
  );
}
