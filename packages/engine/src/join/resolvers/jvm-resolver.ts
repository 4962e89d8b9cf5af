import type { FileFacts, ImportFact } from "../../model/file-facts.ts";
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

  /** Members of a Scala package's own object, which lies in the package around it, by custom in `package.scala`. */
  function inPackageObject(packageName: string, name: string): readonly number[] {
    const around = packageName.slice(0, Math.max(0, packageName.lastIndexOf(".")));
    return declared
      .filesOf(around, name)
      .filter((file) => /(?:^|\/)package\.scala$/u.test(index.files[file]?.path ?? ""));
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
      const members = inPackageObject(specifier, name);
      if (members.length > 0) return toFiles(members);
      const named = /^\w+$/u.test(name) ? fileNamed(specifier, name) : [];
      if (named.length > 0) return toFiles(named);
    }
    // A project may add types to the platform's packages; most of what is in them is not its own.
    const isOwn = declared.hasPackage(specifier) && !/^(?:javax?|kotlin|scala)(?:\.|$)/u.test(specifier);
    return isOwn ? unresolved : external(specifier.split(".").slice(0, 3).join("."));
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

  function resolveAll(specifier: string, names: readonly string[]): ImportTarget {
    if (names.length < 2) return resolveOne(specifier, names[0] ?? "*");
    return together(names.map((name) => resolveOne(specifier, name)));
  }

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const target = resolveAll(fact.specifier, fact.names);
      if (target.kind !== "external" || index.files[file]?.facts.language !== "scala") return target;
      for (const specifier of scalaMeanings(index.files[file].facts, fact)) {
        const meant = resolveAll(specifier, fact.names);
        if (meant.kind === "file") return meant;
      }
      return target;
    },
  };
}

/** What else a path means in Scala: one from a package around the file, or from a name that the file imports above. */
function scalaMeanings(facts: FileFacts, fact: ImportFact): string[] {
  const [first = "", ...rest] = fact.specifier.split(".");
  const above = facts.imports.findLast(
    (other) => other.line < fact.line && other.specifier !== "" && other.locals.includes(first),
  );
  const meanings = above === undefined ? [] : [[above.specifier, first, ...rest].join(".")];
  for (
    let around = facts.package_name;
    around !== "";
    around = around.slice(0, Math.max(0, around.lastIndexOf(".")))
  )
    meanings.push(`${around}.${fact.specifier}`);
  return meanings;
}

/** Of an import of several names: every file found, else what the first says. */
function together(targets: readonly ImportTarget[]): ImportTarget {
  const files = [...new Set(targets.flatMap((target) => target.files))];
  return files.length > 0 ? toFiles(files) : (targets[0] ?? unresolved);
}
