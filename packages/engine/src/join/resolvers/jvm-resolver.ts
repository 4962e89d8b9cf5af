import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { NestedMap } from "../nested-map.ts";
import type { ProjectIndex } from "../project-index.ts";
import { collectDeclaredNames } from "./declared-types.ts";
import { external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * Java, Kotlin and Scala, which see each other: a type by its package and name, nested types and static
 * members by their outermost type, Kotlin's top-level functions by their package.
 */
export function createJvmResolver(index: ProjectIndex): Resolver {
  const declared = collectDeclaredNames(index, ["java", "kotlin", "scala"], ".");

  function resolveName(packageName: string, name: string): readonly number[] {
    let owner = packageName;
    let simple = name;
    for (;;) {
      const files = declared.filesOf(owner, simple);
      if (files.length > 0) return files;
      const dot = owner.lastIndexOf(".");
      if (dot < 0) return [];
      simple = owner.slice(dot + 1);
      owner = owner.slice(0, dot);
    }
  }

  /** The file named like the type, where the type itself could not be read. */
  function fileNamed(packageName: string, name: string): readonly number[] {
    return declared
      .filesIn(packageName)
      .filter((file) => new RegExp(`(?:^|/)${name}\\.(?:java|kt)$`, "u").test(index.files[file]?.path ?? ""));
  }

  function resolveUncached(specifier: string, name: string): ImportTarget {
    if (name === "*") {
      const files = declared.hasPackage(specifier)
        ? declared.filesIn(specifier)
        : resolveName(specifier, "*");
      if (files.length > 0) return toFiles(files);
    } else {
      const files = resolveName(specifier, name);
      if (files.length > 0) return toFiles(files);
      const named = /^\w+$/u.test(name) ? fileNamed(specifier, name) : [];
      if (named.length > 0) return toFiles(named);
    }
    return declared.hasPackage(specifier) ? unresolved : external(specifier.split(".").slice(0, 3).join("."));
  }

  const cache = new NestedMap<string, string, ImportTarget>();
  function resolveOne(specifier: string, name: string): ImportTarget {
    let target = cache.get(specifier, name);
    if (target === undefined) {
      target = resolveUncached(specifier, name);
      cache.set(specifier, name, target);
    }
    return target;
  }

  return {
    resolve(_file: number, fact: ImportFact): ImportTarget {
      if (fact.names.length < 2) return resolveOne(fact.specifier, fact.names[0] ?? "*");
      return together(fact.names.map((name) => resolveOne(fact.specifier, name)));
    },
  };
}

/** Of an import of several names: every file found, else what the first says. */
function together(targets: readonly ImportTarget[]): ImportTarget {
  const files = [...new Set(targets.flatMap((target) => target.files))];
  return files.length > 0 ? toFiles(files) : (targets[0] ?? unresolved);
}
