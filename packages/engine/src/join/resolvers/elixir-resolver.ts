import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import type { ProjectIndex } from "../project-index.ts";
import { external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * Elixir: a module to the files that define it, whatever their place. The first part of a name may be an alias
 * of the file; `__MODULE__` is its first module.
 */
export function createElixirResolver(index: ProjectIndex): Resolver {
  const modules = new Map<string, number[]>();
  for (const [file, { facts }] of index.files.entries()) {
    if (facts.language !== "elixir") continue;
    for (const symbol of facts.symbols) {
      if (symbol.kind !== "namespace" && symbol.kind !== "interface") continue;
      const known = modules.get(symbol.qualified_name);
      if (known === undefined) modules.set(symbol.qualified_name, [file]);
      else if (known.at(-1) !== file) known.push(file);
    }
  }
  const dependencies = readDependencies(index);

  function expand(file: number, specifier: string, line: number): string {
    const facts = index.files[file]?.facts;
    const [first = "", ...rest] = specifier.split(".");
    if (first === "__MODULE__") {
      const own = facts?.symbols.find(({ kind }) => kind === "namespace")?.qualified_name ?? first;
      return [own, ...rest].join(".");
    }
    const alias = facts?.imports.findLast(
      (fact) => fact.locals[0] === first && fact.specifier !== first && fact.line < line,
    );
    return alias === undefined ? specifier : [alias.specifier, ...rest].join(".");
  }

  function isDependency(specifier: string): string | null {
    const parts = specifier.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
      const found = dependencies.get(parts.slice(0, length).join("").toLowerCase());
      if (found !== undefined) return found;
    }
    return null;
  }

  return {
    resolve(file: number, { specifier, line }: ImportFact): ImportTarget {
      let name = specifier;
      // An alias may be one of another.
      for (let step = 0; step < 4; step += 1) {
        const files = modules.get(name);
        if (files !== undefined) return toFiles(files);
        const expanded = expand(file, name, line);
        if (expanded === name) break;
        name = expanded;
      }
      const dependency = isDependency(name);
      if (dependency !== null) return external(dependency);
      const owner = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      return modules.has(owner) ? unresolved : external(name.split(".")[0] ?? name);
    },
  };
}

/** Names in `deps` of every `mix.exs`, by themselves without underscores: `phoenix_pubsub` is `Phoenix.PubSub`. */
function readDependencies(index: ProjectIndex): Map<string, string> {
  const dependencies = new Map<string, string>();
  for (const { text } of index.manifestsNamed("mix.exs")) {
    for (const match of text.matchAll(/\{\s*:(?<name>[a-z_]\w*)\s*,/gu)) {
      const name = match.groups?.["name"] ?? "";
      dependencies.set(name.replaceAll("_", ""), name);
    }
  }
  return dependencies;
}
