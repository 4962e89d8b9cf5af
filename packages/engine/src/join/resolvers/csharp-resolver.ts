import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import type { ProjectIndex } from "../project-index.ts";
import { collectDeclaredNames } from "./declared-types.ts";
import { external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/** C#: a namespace with all of its files; an alias or `using static` to the file of the type. */
export function createCsharpResolver(index: ProjectIndex): Resolver {
  const declared = collectDeclaredNames(index, ["csharp"], ".");

  function resolveName(specifier: string): ImportTarget {
    // A project may add types to the platform's namespaces; most of what is in them is not its own.
    if (/^(?:System|Microsoft|Windows)(?:\.|$)/u.test(specifier)) {
      return declared.hasPackage(specifier) ? toFiles(declared.filesIn(specifier)) : external(specifier);
    }
    if (declared.hasPackage(specifier)) return toFiles(declared.filesIn(specifier));
    const plain = specifier.replace(/^global::/u, "").replace(/<.*$/su, "");
    const dot = plain.lastIndexOf(".");
    if (dot > 0) {
      const files = declared.filesOf(plain.slice(0, dot), plain.slice(dot + 1));
      if (files.length > 0) return toFiles(files);
    }
    if (declared.hasPrefix(plain)) return toFiles([]);
    const owner = plain.slice(0, Math.max(dot, 0));
    return owner !== "" && declared.hasPackage(owner) ? unresolved : external(plain.split(".")[0] ?? plain);
  }

  const cache = new Map<string, ImportTarget>();
  return {
    resolve(_file: number, fact: ImportFact): ImportTarget {
      let target = cache.get(fact.specifier);
      if (target === undefined) {
        target = resolveName(fact.specifier);
        cache.set(fact.specifier, target);
      }
      return target;
    },
  };
}
