import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { isRecord, parseJsonWithComments, stringsOf } from "../parse-json-with-comments.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { collectDeclaredNames } from "./declared-types.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * PHP: `use` by the namespace and name that files declare, whatever the autoloader; the prefixes in
 * `composer.json` tell a missing class of this project from one of a dependency. `include` by path.
 */
export function createPhpResolver(index: ProjectIndex): Resolver {
  const declared = collectDeclaredNames(index, ["php"], "\\");
  const autoload = readAutoload(index);
  const required = readRequired(index);
  const includeCache = new Map<string, ImportTarget>();

  function resolveUse(specifier: string): ImportTarget {
    const name = specifier.replace(/^\\/u, "");
    const slash = name.lastIndexOf("\\");
    const files = declared.filesOf(name.slice(0, Math.max(slash, 0)), name.slice(slash + 1));
    if (files.length > 0) return toFiles(files);
    if (declared.hasPackage(name)) return toFiles(declared.filesIn(name));
    if (declared.hasPrefix(name)) return toFiles([]);
    const places = autoload.flatMap(({ prefix, directory }) =>
      name.startsWith(prefix)
        ? (joinPath(directory, name.slice(prefix.length).replaceAll("\\", "/")) ?? [])
        : [],
    );
    if (places.some((place) => index.paths.has(`${place}.php`))) return asset;
    // Dependencies may share the prefix: the class is missed only where its folder is there.
    const isOwn =
      places.some((place) => index.directories.has(directoryOf(place))) && !isRequired(required, name);
    return isOwn ? unresolved : external(name.split("\\").slice(0, 2).join("\\"));
  }

  function resolveInclude(directory: string, specifier: string): ImportTarget {
    const path = specifier.replaceAll("\\", "/");
    if (!/\.\w+$/u.test(path)) return external("");
    for (const base of [directory, "", ...ancestors(directory)]) {
      const candidate = joinPath(base, path);
      if (candidate === null) continue;
      const file = index.fileIndex.get(candidate);
      if (file !== undefined) return toFiles([file]);
      if (index.paths.has(candidate)) return asset;
    }
    return /(?:^|\/)vendor\//u.test(path) ? external("") : unresolved;
  }

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      if (fact.kind !== "include" && fact.kind !== "require") return resolveUse(fact.specifier);
      const directory = directoryOf(index.files[file]?.path ?? "");
      const key = `${directory}\n${fact.specifier}`;
      let target = includeCache.get(key);
      if (target === undefined) {
        target = resolveInclude(directory, fact.specifier);
        includeCache.set(key, target);
      }
      return target;
    },
  };
}

function readAutoload(index: ProjectIndex): { prefix: string; directory: string }[] {
  const result: { prefix: string; directory: string }[] = [];
  for (const { directory, text } of index.manifestsNamed("composer.json")) {
    const manifest = parseJsonWithComments(text);
    if (!isRecord(manifest)) continue;
    for (const section of [manifest["autoload"], manifest["autoload-dev"]]) {
      if (!isRecord(section)) continue;
      for (const standard of [section["psr-4"], section["psr-0"]]) {
        for (const [prefix, folders] of Object.entries(isRecord(standard) ? standard : {})) {
          for (const folder of prefix === "" ? [] : stringsOf(folders)) {
            result.push({ prefix, directory: joinPath(directory, folder) ?? directory });
          }
        }
      }
    }
  }
  return result;
}

/** Packages that any `composer.json` of the commit requires. */
function readRequired(index: ProjectIndex): string[] {
  return index.manifestsNamed("composer.json").flatMap(({ text }) => {
    const manifest = parseJsonWithComments(text);
    if (!isRecord(manifest)) return [];
    return [manifest["require"], manifest["require-dev"]].flatMap((section) =>
      isRecord(section) ? Object.keys(section) : [],
    );
  });
}

/** Whether the top of a namespace is a required package's, which may be named in the plural: `acme/promises` is `Acme\Promise`. */
function isRequired(required: readonly string[], name: string): boolean {
  const [vendor = "", top = ""] = name.toLowerCase().split("\\");
  const own = `${vendor}/${top}`;
  return top !== "" && required.some((one) => one === own || one === `${own}s`);
}

function ancestors(directory: string): string[] {
  const result: string[] = [];
  for (let at = directoryOf(directory); at !== ""; at = directoryOf(at)) result.push(at);
  return result;
}
