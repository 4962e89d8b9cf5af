import { isRecord, parseJsonWithComments, stringsOf } from "../parse-json-with-comments.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import type { NodePackages } from "./node-packages.ts";

/** `paths` and `baseUrl` of the configurations that apply to a directory. */
export interface PathMappings {
  /** Paths from the repository's root that a module name may stand for, best first. */
  candidates(specifier: string): string[];
}

interface Mapping {
  prefix: string;
  suffix: string;
  exact: boolean;
  targets: string[];
}

interface Configuration {
  mappings: Mapping[];
  baseDirectories: string[];
}

/** Reads `tsconfig*.json` and `jsconfig.json`, `extends` followed, the nearest directory that has one first, then its parents. */
export function readTsconfigPaths(
  index: ProjectIndex,
  packages: NodePackages,
): (directory: string) => PathMappings {
  const configurationsIn = new Map<string, Configuration>();
  for (const path of [...index.manifests.keys()].sort(compareConfigPaths)) {
    if (!/(?:^|\/)(?:tsconfig(?:\.[\w.-]+)?|jsconfig)\.json$/u.test(path)) continue;
    const read = readConfiguration(index, packages, path, 0);
    const directory = directoryOf(path);
    const known = configurationsIn.get(directory);
    if (known === undefined) configurationsIn.set(directory, read);
    else {
      known.mappings.push(...read.mappings);
      known.baseDirectories.push(...read.baseDirectories);
    }
  }
  const cache = new Map<string, PathMappings>();
  return (directory) => {
    const cached = cache.get(directory);
    if (cached !== undefined) return cached;
    const chain: Configuration[] = [];
    for (let at: string | null = directory; at !== null; at = at === "" ? null : directoryOf(at)) {
      const configuration = configurationsIn.get(at);
      if (configuration !== undefined) chain.push(configuration);
    }
    const mappings: PathMappings = { candidates: (specifier) => candidatesOf(chain, specifier) };
    cache.set(directory, mappings);
    return mappings;
  };
}

/** `tsconfig.json` before its variants. */
function compareConfigPaths(a: string, b: string): number {
  return Number(isPlainTsconfig(b)) - Number(isPlainTsconfig(a)) || (a < b ? -1 : 1);
}

function isPlainTsconfig(path: string): boolean {
  return /(?:^|\/)tsconfig\.json$/u.test(path);
}

function readConfiguration(
  index: ProjectIndex,
  packages: NodePackages,
  path: string,
  depth: number,
): Configuration {
  const text = index.manifests.get(path);
  const configuration = text === undefined ? null : parseJsonWithComments(text);
  const result: Configuration = { mappings: [], baseDirectories: [] };
  if (!isRecord(configuration) || depth > 8) return result;
  const directory = directoryOf(path);
  const options = isRecord(configuration["compilerOptions"]) ? configuration["compilerOptions"] : {};
  const baseUrl = typeof options["baseUrl"] === "string" ? joinPath(directory, options["baseUrl"]) : null;
  if (baseUrl !== null) result.baseDirectories.push(baseUrl);
  const paths = isRecord(options["paths"]) ? options["paths"] : {};
  for (const [pattern, targets] of Object.entries(paths)) {
    const [prefix = "", suffix = ""] = pattern.split("*", 2);
    result.mappings.push({
      prefix,
      suffix,
      exact: !pattern.includes("*"),
      targets: stringsOf(targets).flatMap((target) => joinPath(baseUrl ?? directory, target) ?? []),
    });
  }
  for (const parent of stringsOf(configuration["extends"])) {
    const parentPath = pathOfParent(index, packages, directory, parent);
    if (parentPath === null || parentPath === path) continue;
    const inherited = readConfiguration(index, packages, parentPath, depth + 1);
    if (!("paths" in options)) result.mappings.push(...inherited.mappings);
    if (baseUrl === null) result.baseDirectories.push(...inherited.baseDirectories);
  }
  return result;
}

function pathOfParent(
  index: ProjectIndex,
  packages: NodePackages,
  directory: string,
  parent: string,
): string | null {
  let base: string | null;
  if (parent.startsWith(".")) base = joinPath(directory, parent);
  else {
    const segments = parent.split("/");
    const nameLength = parent.startsWith("@") ? 2 : 1;
    const owner = packages.named(segments.slice(0, nameLength).join("/"));
    base = owner === undefined ? null : joinPath(owner.directory, segments.slice(nameLength).join("/"));
  }
  if (base === null) return null;
  return (
    [base, `${base}.json`, joinPath(base, "tsconfig.json") ?? base].find((path) =>
      index.manifests.has(path),
    ) ?? null
  );
}

function candidatesOf(chain: readonly Configuration[], specifier: string): string[] {
  const result: string[] = [];
  for (const { mappings, baseDirectories } of chain) {
    const matching = mappings.filter(({ prefix, suffix, exact }) =>
      exact
        ? specifier === prefix
        : specifier.length >= prefix.length + suffix.length &&
          specifier.startsWith(prefix) &&
          specifier.endsWith(suffix),
    );
    matching.sort((a, b) => Number(b.exact) - Number(a.exact) || b.prefix.length - a.prefix.length);
    for (const { prefix, suffix, targets } of matching) {
      const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
      result.push(...targets.map((target) => target.replace("*", () => middle)));
    }
    for (const base of baseDirectories) {
      const path = joinPath(base, specifier);
      if (path !== null) result.push(path);
    }
  }
  return result;
}
