import { isRecord, parseJsonWithComments } from "../../join/parse-json-with-comments.ts";
import { sourcesOfBuiltPath } from "../../join/ecmascript/built-path.ts";
import { probeModule } from "../../join/ecmascript/probe-module.ts";
import type { JoinedProject, ProjectFile } from "../../join/joined-project.ts";
import { directoryOf, indexProject, joinPath } from "../../join/project-index.ts";
import type { ProjectIndex } from "../../join/project-index.ts";
import { rememberByProject } from "../remember-by-project.ts";
import { entryConventions } from "./entry-conventions.ts";

/** Where a JavaScript or TypeScript project is entered from outside. */
export interface EntryFiles {
  /** Files that something outside the code loads. */
  files: ReadonlySet<number>;
  /** Of these, the ones whose exports other projects can import: the public API. */
  published: ReadonlySet<number>;
  /** Directories below which nothing can be judged: other file types import from there, or names are computed. */
  opaque: readonly string[];
}

export const entryFilesOf = rememberByProject((project): EntryFiles => {
  const index = indexProject(project.files, project.manifests, project.paths);
  const files = new Set<number>();
  const published = new Set<number>();
  const packages = new Set(index.manifestsNamed("package.json").map(({ directory }) => directory));
  const ownPackage = (path: string): string => {
    let directory = directoryOf(path);
    while (directory !== "" && !packages.has(directory)) directory = directoryOf(directory);
    return directory;
  };

  const patternCache = new Map<string, RegExp[]>();
  const patternsOf = (directory: string): readonly RegExp[] => {
    let patterns = patternCache.get(directory);
    if (patterns === undefined) {
      const known = dependenciesOf(index, directory);
      patterns = entryConventions
        .filter(({ dependencies }) => dependencies === null || dependencies.some((name) => known.has(name)))
        .flatMap((convention) => convention.patterns);
      patternCache.set(directory, patterns);
    }
    return patterns;
  };
  for (const [number, file] of project.files.entries()) {
    const directory = ownPackage(file.path);
    const inner = directory === "" ? file.path : file.path.slice(directory.length + 1);
    if (file.class !== "source" || patternsOf(directory).some((pattern) => pattern.test(inner)))
      files.add(number);
  }
  for (const [path, text] of project.manifests) {
    const directory = directoryOf(path);
    for (const named of pathsNamedIn(index, directory, text)) files.add(named);
    if (!/(?:^|\/)package\.json$/u.test(path)) continue;
    const manifest = parseJsonWithComments(text);
    if (!isRecord(manifest)) continue;
    for (const key of [
      "main",
      "module",
      "browser",
      "types",
      "typings",
      "exports",
      "source",
      "bin",
      "svelte",
    ]) {
      for (const target of stringLeaves(manifest[key])) {
        for (const number of filesOfTarget(index, directory, target)) {
          files.add(number);
          published.add(number);
        }
      }
    }
  }
  return { files, published, opaque: opaqueDirectories(project) };
});

/** What a package depends on, and what the root does: workspaces may hoist frameworks. */
function dependenciesOf(index: ProjectIndex, directory: string): Set<string> {
  const names = new Set<string>();
  for (const path of new Set([
    "package.json",
    directory === "" ? "package.json" : `${directory}/package.json`,
  ])) {
    const text = index.manifests.get(path);
    const manifest = text === undefined ? null : parseJsonWithComments(text);
    if (!isRecord(manifest)) continue;
    for (const key of ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]) {
      const section = manifest[key];
      if (isRecord(section)) for (const name of Object.keys(section)) names.add(name);
    }
  }
  return names;
}

/** Every string anywhere in a value; keys are not. */
function stringLeaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => stringLeaves(item));
  return isRecord(value) ? Object.values(value).flatMap((item) => stringLeaves(item)) : [];
}

/** Files of a target in a manifest, from what a build makes of them, patterns included. */
function filesOfTarget(index: ProjectIndex, directory: string, target: string): number[] {
  const clean = target.replace(/^\.\//u, "");
  const candidates = [clean, ...sourcesOfBuiltPath(clean)];
  for (const candidate of candidates) {
    if (candidate.includes("*")) {
      const matching = filesLike(index, joinPath(directory, candidate) ?? candidate);
      if (matching.length > 0) return matching;
      continue;
    }
    const path = joinPath(directory, candidate);
    const found = path === null ? null : probeModule(index, path);
    const number = found === null ? undefined : index.fileIndex.get(found);
    if (number !== undefined) return [number];
  }
  return [];
}

/** A pattern's star stands for anything; extensions may differ. */
function filesLike(index: ProjectIndex, pattern: string): number[] {
  const [prefix = "", rest = ""] = pattern.split("*", 2);
  const suffix = rest.replace(/\.[cm]?[jt]sx?$/u, "");
  const result: number[] = [];
  for (const [number, { path }] of index.files.entries()) {
    const stem = path.replace(/\.[cm]?[jt]sx?$/u, "");
    if (stem.startsWith(prefix) && stem.endsWith(suffix) && stem.length >= prefix.length + suffix.length)
      result.push(number);
  }
  return result;
}

/** Files that a manifest, script, workflow or page names. */
function pathsNamedIn(index: ProjectIndex, directory: string, text: string): number[] {
  const result: number[] = [];
  for (const [token] of text.matchAll(/[\w@.$+-][\w@./$+-]{0,300}/gu)) {
    if (!/[./]/u.test(token)) continue;
    for (const base of directory === "" ? [""] : [directory, ""]) {
      const path = joinPath(base, token);
      if (path === null || path === "") continue;
      // `src/handlers/a.run` names a function in a file.
      const found = index.paths.has(path)
        ? path
        : (probeModule(index, path) ?? probeModule(index, path.replace(/\.\w+$/u, "")));
      const number = found === null ? undefined : index.fileIndex.get(found);
      if (number !== undefined) {
        result.push(number);
        break;
      }
    }
  }
  return result;
}

/** Packages with components in files that have no facts, and folders that code imports by a computed name. */
function opaqueDirectories(project: JoinedProject): string[] {
  const result = new Set<string>();
  for (const path of project.paths) {
    if (!/\.(?:vue|svelte|astro|mdx|marko|riot|hbs|gts|gjs|civet|coffee|res|elm)$/u.test(path)) continue;
    result.add(nearestPackage(project, path));
  }
  for (const file of project.files) {
    for (const fact of file.facts.imports) {
      if (fact.kind !== "dynamic") continue;
      const here = directoryOf(file.path);
      if (fact.specifier.startsWith(".") && fact.specifier.endsWith("/"))
        result.add(joinPath(here, fact.specifier) ?? here);
      else if (fact.specifier === "" && listsFiles(file)) result.add(here);
    }
    const takesByPattern = file.facts.calls.some(
      ({ callee, receiver }) =>
        (receiver === "import.meta" && callee.startsWith("glob")) ||
        (receiver === "require" && callee === "context"),
    );
    if (takesByPattern) result.add(nearestPackage(project, file.path));
  }
  return [...result].sort();
}

/** Imports with names that come from a directory listing. */
function listsFiles(file: ProjectFile): boolean {
  return ["readdir", "readdirSync", "glob", "globSync", "globby", "walk", "walkSync"].some(
    (name) => name in file.facts.identifiers,
  );
}

function nearestPackage(project: JoinedProject, path: string): string {
  let directory = directoryOf(path);
  while (directory !== "" && !project.manifests.has(`${directory}/package.json`))
    directory = directoryOf(directory);
  return directory;
}
