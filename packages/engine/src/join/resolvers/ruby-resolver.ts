import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * Ruby: `require_relative` by path; `require` from the load paths: `lib` beside a gemspec, Rakefile or Gemfile,
 * `spec`, `test`, the root. Constants that an autoloader finds are bound by name at the join.
 */
export function createRubyResolver(index: ProjectIndex): Resolver {
  const loadPaths = findLoadPaths(index);
  const topFolders = new Set(loadPaths.flatMap((path) => topNames(index, path)));
  const cache = new Map<string, ImportTarget>();

  function probe(path: string | null): ImportTarget | null {
    if (path === null) return null;
    for (const candidate of [path, `${path}.rb`]) {
      const file = index.fileIndex.get(candidate);
      if (file !== undefined) return toFiles([file]);
    }
    return index.paths.has(path) || index.paths.has(`${path}.c`) ? asset : null;
  }

  function resolveUncached(directory: string, specifier: string): ImportTarget {
    if (specifier.startsWith(".")) return probe(joinPath(directory, specifier)) ?? unresolved;
    for (const root of loadPaths) {
      const target = probe(joinPath(root, specifier));
      if (target !== null) return target;
    }
    const first = specifier.split("/")[0] ?? specifier;
    return specifier.includes("/") && topFolders.has(first) ? unresolved : external(first);
  }

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const directory = directoryOf(index.files[file]?.path ?? "");
      const key = fact.specifier.startsWith(".") ? `${directory}\n${fact.specifier}` : fact.specifier;
      let target = cache.get(key);
      if (target === undefined) {
        target = resolveUncached(directory, fact.specifier);
        cache.set(key, target);
      }
      return target;
    },
  };
}

function findLoadPaths(index: ProjectIndex): string[] {
  const roots = new Set<string>([""]);
  for (const path of index.paths) {
    if (/(?:^|\/)(?:[^/]+\.gemspec|Gemfile|Rakefile)$/u.test(path)) roots.add(directoryOf(path));
  }
  const result: string[] = [];
  for (const root of [...roots].sort()) {
    for (const folder of ["lib", "spec", "test", "app", "config", ""]) {
      const path = joinPath(root, folder);
      if (path !== null && index.directories.has(path)) result.push(path);
    }
  }
  return [...new Set(result)];
}

/** Names of the folders and Ruby files right below the library folders: the first part of local requires. */
function topNames(index: ProjectIndex, loadPath: string): string[] {
  if (!/(?:^|\/)lib$/u.test(loadPath)) return [];
  return index.filesIn(loadPath, "ruby").flatMap((file) => {
    const name = /\/(?<name>[^/]+)\.rb$/u.exec(index.files[file]?.path ?? "")?.groups?.["name"];
    return name === undefined ? [] : [name];
  });
}
