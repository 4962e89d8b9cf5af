import type { ImportFact } from "../../model/file-facts.ts";
import { sourcesOfBuiltPath } from "../ecmascript/built-path.ts";
import { readNodePackages } from "../ecmascript/node-packages.ts";
import type { NodePackage, NodePackages } from "../ecmascript/node-packages.ts";
import { targetsOfSubpath } from "../ecmascript/package-exports.ts";
import { probeModule } from "../ecmascript/probe-module.ts";
import { readTsconfigPaths } from "../ecmascript/tsconfig-paths.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/**
 * JavaScript and TypeScript: relative paths with and without extension, `tsconfig` paths and base
 * URLs, `imports` maps, packages of the same repository by name with their `exports`, and the
 * aliases that bundlers and frameworks set by convention (`@/`, `~/`, `$lib/`).
 */
export function createEcmascriptResolver(index: ProjectIndex): Resolver {
  const packages = readNodePackages(index);
  const pathsOf = readTsconfigPaths(index, packages);
  const cache = new Map<string, ImportTarget>();

  const found = (path: string): ImportTarget => {
    const file = index.fileIndex.get(path);
    return file === undefined ? asset : toFiles([file]);
  };

  function resolveUncached(directory: string, specifier: string): ImportTarget {
    if (specifier.startsWith(".")) {
      const path = joinPath(directory, specifier);
      if (path === null) return unresolved;
      const target =
        probeModule(index, path) ?? probePackageDirectory(index, packages, path) ?? probeBuilt(index, path);
      if (target !== null) return found(target);
      return isBuiltElsewhere(index, path) ? external("") : unresolved;
    }
    if (/^[a-z][a-z\d+.-]+:/iu.test(specifier)) return external(specifier.split("/")[0] ?? specifier);
    const owner = packages.nearest(directory);
    if (specifier.startsWith("#") && owner !== null) {
      const target = probeTargets(index, owner, targetsOfSubpath(owner.manifest["imports"], specifier));
      if (target !== null) return found(target);
    }
    for (const candidate of pathsOf(directory).candidates(specifier)) {
      const target = probeModule(index, candidate) ?? probePackageDirectory(index, packages, candidate);
      if (target !== null) return found(target);
    }
    const name = packageName(specifier);
    const workspace = packages.named(name);
    if (workspace !== undefined) {
      const target = probeWorkspace(index, workspace, specifier.slice(name.length));
      return target === null ? unresolved : found(target);
    }
    for (const candidate of conventionalAliases(directory, owner, specifier)) {
      const target = probeModule(index, candidate);
      if (target !== null) return found(target);
    }
    if (/^[@~#$]\//u.test(specifier)) return unresolved;
    return external(name);
  }

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const specifier = bareSpecifier(fact.specifier);
      if (specifier === "" || (fact.kind === "dynamic" && specifier.endsWith("/"))) return external("");
      // SvelteKit writes these types beside each route when it runs.
      if (/^\.{1,2}\/(?:.*\/)?\$types(?:\.js)?$/u.test(specifier)) return external("@sveltejs/kit");
      const directory = directoryOf(index.files[file]?.path ?? "");
      const key = `${directory}\n${specifier}`;
      let target = cache.get(key);
      if (target === undefined) {
        target = resolveUncached(directory, specifier);
        cache.set(key, target);
      }
      return target;
    },
  };
}

/** Without loader prefixes and queries: `style-loader!./a.css?inline` is `./a.css`. */
function bareSpecifier(specifier: string): string {
  const last = specifier.slice(specifier.lastIndexOf("!") + 1);
  const query = last.indexOf("?");
  return query > 0 ? last.slice(0, query) : last;
}

function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

/** A directory with a package.json of its own. */
function probePackageDirectory(
  index: ProjectIndex,
  packages: NodePackages,
  directory: string,
): string | null {
  const own = packages.nearest(directory);
  return own === null || own.directory !== directory ? null : probeWorkspace(index, own, "");
}

function probeWorkspace(index: ProjectIndex, workspace: NodePackage, rest: string): string | null {
  const { manifest, directory } = workspace;
  const mapped = targetsOfSubpath(manifest["exports"], `.${rest}`);
  const named =
    rest === ""
      ? ["source", "module", "main", "types", "typings", "browser"].flatMap((key) => {
          const value = manifest[key];
          return typeof value === "string" ? [value] : [];
        })
      : [];
  const target = probeTargets(index, workspace, [...mapped, ...named]);
  if (target !== null) return target;
  const guesses =
    rest === ""
      ? ["src/index", "index", "src/main", "lib/index", "src"]
      : [
          rest,
          `src${rest}`,
          `lib${rest}`,
          `source${rest}`,
          ...sourcesOfBuiltPath(rest.slice(1)),
          ...sourcesOfBuiltPath(`${rest.slice(1)}/index`),
        ];
  for (const guess of guesses) {
    const path = joinPath(directory, guess);
    const hit = path === null ? null : probeModule(index, path);
    if (hit !== null) return hit;
  }
  return null;
}

/** The first target that exists, as written or as the source that a build makes it from. */
function probeTargets(index: ProjectIndex, owner: NodePackage, targets: readonly string[]): string | null {
  for (const target of targets) {
    const path = joinPath(owner.directory, target);
    const hit = path === null ? null : probeModule(index, path);
    if (hit !== null) return hit;
  }
  for (const target of targets) {
    for (const source of sourcesOfBuiltPath(target.replace(/^\.\//u, ""))) {
      const path = joinPath(owner.directory, source);
      const hit = path === null ? null : probeModule(index, path);
      if (hit !== null) return hit;
    }
  }
  return null;
}

/** The source behind a path into a build's output: `../dist/index.js` from a test or a start script. */
function probeBuilt(index: ProjectIndex, path: string): string | null {
  const sources = sourcesOfBuiltPath(path);
  if (sources.length < 2) return null;
  for (const source of sources) {
    const hit = probeModule(index, source);
    if (hit !== null) return hit;
  }
  return null;
}

/** Whether a path lies in a folder of a build's output that is not committed: what is in it is no part of the commit. */
function isBuiltElsewhere(index: ProjectIndex, path: string): boolean {
  const folder = /^(?:.*\/)?(?:dist|build)(?=\/)/u.exec(path)?.[0];
  return folder !== undefined && !index.directories.has(folder);
}

function conventionalAliases(directory: string, owner: NodePackage | null, specifier: string): string[] {
  const root = owner?.directory ?? "";
  const under = (folder: string, rest: string): string[] => {
    const path = joinPath(root, folder === "" ? rest : `${folder}/${rest}`);
    return path === null ? [] : [path];
  };
  if (specifier.startsWith("/"))
    return [...under("", specifier), ...under("public", specifier), ...under("src", specifier)];
  if (specifier.startsWith("$lib")) return under("src/lib", specifier.slice(4));
  const aliased = /^(?:[@~#]|~~|@@|@src|src)\/(?<rest>.*)$/u.exec(specifier)?.groups?.["rest"];
  if (aliased === undefined) return [];
  const inner = /(?:^|\/)(?:src|app|resources\/js)(?=\/|$)/u.exec(directory);
  const above = inner === null ? [] : [`${directory.slice(0, inner.index + inner[0].length)}/${aliased}`];
  return [
    ...above,
    ...under("src", aliased),
    ...under("", aliased),
    ...under("app", aliased),
    ...under("resources/js", aliased),
  ];
}
