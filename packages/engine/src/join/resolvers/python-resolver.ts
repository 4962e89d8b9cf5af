import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/** Compiled modules and other things that Python imports by the same names, and files that are not analysed. */
const opaqueExtensions = [".py", ".pyi", ".pyx", ".pxd", ".so", ".pyd", ".c", ".cpp"] as const;

/**
 * Python: relative imports by dots; absolute ones from the roots that can be on `sys.path`: the
 * directory of a script, the parents of packages, directories of build manifests and their `src`. A
 * name taken from a package may be a module of it, so that both files are targets.
 */
export function createPythonResolver(index: ProjectIndex): Resolver {
  const isPackage = (directory: string): boolean =>
    index.paths.has(`${directory}/__init__.py`) || index.paths.has(`${directory}/__init__.pyi`);
  const roots = findRoots(index, isPackage);

  /** The file of a module below `root`, by the path of its parts; null when there is none. */
  function probe(root: string, parts: readonly string[]): ImportTarget | null {
    const path = joinPath(root, parts.join("/"));
    if (path === null) return null;
    for (const file of [`${path}.py`, joinPath(path, "__init__.py") ?? ""]) {
      const found = index.fileIndex.get(file);
      if (found !== undefined) return toFiles([found]);
    }
    if (opaqueExtensions.some((extension) => index.paths.has(path + extension))) return asset;
    if (isPackage(path)) return asset;
    return null;
  }

  /** A directory with Python files somewhere below, without `__init__.py`: a namespace package. */
  const isNamespace = (path: string): boolean => index.directories.has(path) && namespaces.has(path);
  const namespaces = findNamespaces(index);

  function resolveModule(
    root: string,
    parts: readonly string[],
    names: readonly string[],
  ): ImportTarget | null {
    const files: number[] = [];
    const own = probe(root, parts);
    if (own !== null) files.push(...own.files);
    const directory = joinPath(root, parts.join("/")) ?? "";
    const hasDirectory = isNamespace(directory) || isPackage(directory);
    let opaque = own?.kind === "asset";
    if (hasDirectory) {
      for (const name of names) {
        if (name === "*") continue;
        const submodule = probe(root, [...parts, name]);
        if (submodule !== null) files.push(...submodule.files);
        opaque ||= submodule?.kind === "asset";
      }
    }
    if (files.length > 0) return toFiles(files);
    return opaque || hasDirectory ? asset : null;
  }

  function resolveAbsolute(from: string, parts: readonly string[], names: readonly string[]): ImportTarget {
    const first = parts.slice(0, 1);
    let local = false;
    for (const root of [...scriptRoots(from, isPackage), ...roots]) {
      const target = resolveModule(root, parts, names);
      if (target !== null) return target;
      const top = joinPath(root, first.join("/")) ?? "";
      local ||= isPackage(top) && top !== "";
    }
    if (!local) return external(parts[0] ?? "");
    return unresolved;
  }

  const cache = new Map<string, ImportTarget>();
  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const directory = directoryOf(index.files[file]?.path ?? "");
      const key = `${directory}\n${fact.specifier}\n${fact.names.join(",")}`;
      const cached = cache.get(key);
      if (cached !== undefined) return cached;
      const dots = /^\.*/u.exec(fact.specifier)?.[0].length ?? 0;
      const parts = fact.specifier
        .slice(dots)
        .split(".")
        .filter((part) => part !== "");
      let target: ImportTarget;
      if (dots === 0) target = resolveAbsolute(directory, parts, fact.names);
      else {
        const base = joinPath(directory, "../".repeat(dots - 1));
        target = base === null ? unresolved : (resolveModule(base, parts, fact.names) ?? unresolved);
      }
      cache.set(key, target);
      return target;
    },
  };
}

/** `sys.path[0]` of a script, its parents, and the parent of the package that a module lies in. */
function scriptRoots(directory: string, isPackage: (directory: string) => boolean): string[] {
  const result: string[] = [];
  let at = directory;
  while (at !== "" && isPackage(at)) at = directoryOf(at);
  for (;;) {
    result.push(at);
    if (at === "") return result;
    at = directoryOf(at);
  }
}

function findRoots(index: ProjectIndex, isPackage: (directory: string) => boolean): string[] {
  const roots = new Set<string>(["", "src", "lib"]);
  for (const name of ["pyproject.toml", "setup.py", "setup.cfg"]) {
    for (const { directory } of index.manifestsNamed(name)) {
      roots.add(directory);
      roots.add(joinPath(directory, "src") ?? "");
      roots.add(joinPath(directory, "lib") ?? "");
    }
  }
  for (const file of index.files) {
    if (file.facts.language !== "python" || !file.path.endsWith("/__init__.py")) continue;
    const directory = directoryOf(file.path);
    const parent = directoryOf(directory);
    if (!isPackage(parent) || parent === "") roots.add(parent);
  }
  return [...roots]
    .filter((root) => index.directories.has(root))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Every directory that has a Python file in it or below. */
function findNamespaces(index: ProjectIndex): Set<string> {
  const result = new Set<string>();
  for (const file of index.files) {
    if (file.facts.language !== "python") continue;
    for (let at = directoryOf(file.path); at !== "" && !result.has(at); at = directoryOf(at)) result.add(at);
  }
  return result;
}
