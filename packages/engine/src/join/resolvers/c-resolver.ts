import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * C and C++: beside the including file, then below any directory of the commit, because which of them are
 * include paths is the build's to say. Of several headers the one that shares most of its path with the includer
 * is meant. A name that no file of the commit ends with belongs to the system or a library.
 */
export function createCResolver(index: ProjectIndex): Resolver {
  const byName = new Map<string, string[]>();
  for (const path of index.paths) {
    if (!/\.(?:h|hh|hpp|hxx|h\+\+|inc|inl|ipp|tcc|c|cc|cpp|cxx|def)$/iu.test(path)) continue;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [path]);
    else known.push(path);
  }

  const found = (path: string): ImportTarget => {
    const file = index.fileIndex.get(path);
    return file === undefined ? asset : toFiles([file]);
  };

  function resolveUncached(directory: string, specifier: string): ImportTarget {
    const beside = joinPath(directory, specifier);
    if (beside !== null && index.paths.has(beside)) return found(beside);
    const tail = specifier.replace(/^(?:\.{1,2}\/)+/u, "");
    const ending = (byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? []).filter(
      (path) => path === tail || path.endsWith(`/${tail}`),
    );
    let best: string | null = null;
    for (const path of ending) {
      if (best === null || sharedParts(path, directory) > sharedParts(best, directory)) best = path;
    }
    if (best !== null) return found(best);
    return specifier.startsWith(".")
      ? unresolved
      : external(tail.includes("/") ? (tail.split("/")[0] ?? tail) : tail);
  }

  const cache = new Map<string, ImportTarget>();
  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const directory = directoryOf(index.files[file]?.path ?? "");
      const specifier = fact.specifier.replace(/^[<"]|[>"]$/gu, "");
      const key = `${directory}\n${specifier}`;
      let target = cache.get(key);
      if (target === undefined) {
        target = specifier === "" ? external("") : resolveUncached(directory, specifier);
        cache.set(key, target);
      }
      return target;
    },
  };
}

function sharedParts(path: string, directory: string): number {
  const a = path.split("/");
  const b = directory.split("/");
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
