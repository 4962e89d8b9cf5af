import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

interface GoModule {
  path: string;
  directory: string;
}

/**
 * Go: an import path is a module's path from some `go.mod` of the commit and a directory below it.
 * The files are all of the package but its tests. Relative paths work as in GOPATH mode; without any
 * `go.mod` the longest tail of the path that is a directory is taken.
 */
export function createGoResolver(index: ProjectIndex): Resolver {
  const modules = readModules(index);
  const cache = new Map<string, ImportTarget>();

  function packageFiles(directory: string): number[] {
    return index
      .filesIn(directory, "go")
      .filter((file) => !(index.files[file]?.path.endsWith("_test.go") ?? true));
  }

  function resolveUncached(specifier: string): ImportTarget {
    for (const module of modules) {
      if (specifier !== module.path && !specifier.startsWith(`${module.path}/`)) continue;
      const directory = joinPath(module.directory, specifier.slice(module.path.length));
      if (directory === null) continue;
      const files = packageFiles(directory);
      // A folder without facts: vendored, or of files for other systems only.
      return files.length > 0 ? toFiles(files) : index.directories.has(directory) ? asset : unresolved;
    }
    if (modules.length === 0 && specifier.includes(".")) {
      const parts = specifier.split("/");
      for (let start = 1; start < parts.length; start += 1) {
        const files = packageFiles(parts.slice(start).join("/"));
        if (files.length > 0) return toFiles(files);
      }
    }
    return external(dependencyOf(specifier));
  }

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const { specifier } = fact;
      if (specifier.startsWith(".")) {
        const directory = joinPath(directoryOf(index.files[file]?.path ?? ""), specifier);
        const files = directory === null ? [] : packageFiles(directory);
        return files.length === 0 ? unresolved : toFiles(files);
      }
      let target = cache.get(specifier);
      if (target === undefined) {
        target = resolveUncached(specifier);
        cache.set(specifier, target);
      }
      return target;
    },
  };
}

/** Modules of the commit and `replace` directives that lead into it, longest path first. */
function readModules(index: ProjectIndex): GoModule[] {
  const modules: GoModule[] = [];
  for (const { directory, text } of index.manifestsNamed("go.mod")) {
    const path = /^[ \t]*module[ \t]+"?(?<path>[^\s"]+)/mu.exec(text)?.groups?.["path"];
    if (path !== undefined) modules.push({ path, directory });
  }
  for (const { directory, text } of index.manifestsNamed("go.mod")) {
    for (const match of text.matchAll(
      /^[ \t]*(?:replace[ \t]+)?(?<path>[^\s"]+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(?<target>\.{1,2}\/\S*)/gmu,
    )) {
      const target = joinPath(directory, match.groups?.["target"] ?? "");
      const path = match.groups?.["path"];
      if (target === null || path === undefined || modules.some((module) => module.path === path)) continue;
      modules.push({ path, directory: target });
    }
  }
  return modules.sort((a, b) => b.path.length - a.path.length || (a.directory < b.directory ? -1 : 1));
}

/** Host, owner and repository for hosted paths; the first part for the standard library. */
function dependencyOf(specifier: string): string {
  const parts = specifier.split("/");
  return (parts[0] ?? "").includes(".") ? parts.slice(0, 3).join("/") : (parts[0] ?? "");
}
