import type { LanguageId } from "../model/language-id.ts";
import type { ProjectFile } from "./joined-project.ts";

/** What resolvers look things up in. Everything is made once, from paths and facts in memory. */
export interface ProjectIndex {
  files: readonly ProjectFile[];
  fileIndex: ReadonlyMap<string, number>;
  /** Every path of the commit, also of files without facts. */
  paths: ReadonlySet<string>;
  /** Every path up to each of the dots in its file name, so that most paths that lack an extension are told from none. */
  stems: ReadonlySet<string>;
  /** Every directory that holds a path, the root as the empty string. */
  directories: ReadonlySet<string>;
  /** Files with facts by the directory that they lie in. */
  filesIn(directory: string, language: LanguageId): readonly number[];
  manifests: ReadonlyMap<string, string>;
  /** Manifests with this file name, sorted by path. */
  manifestsNamed(name: string): readonly { path: string; directory: string; text: string }[];
}

export function indexProject(
  files: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  allPaths: Iterable<string>,
): ProjectIndex {
  const fileIndex = new Map<string, number>();
  const byDirectory = new Map<string, number[]>();
  for (const [index, file] of files.entries()) {
    fileIndex.set(file.path, index);
    const key = `${directoryOf(file.path)}\n${file.facts.language}`;
    const list = byDirectory.get(key);
    if (list === undefined) byDirectory.set(key, [index]);
    else list.push(index);
  }
  const paths = new Set<string>(allPaths);
  for (const path of [...fileIndex.keys(), ...manifests.keys()]) paths.add(path);
  const directories = new Set<string>([""]);
  const stems = new Set<string>();
  for (const path of paths) {
    for (let dot = path.indexOf(".", path.lastIndexOf("/") + 1); dot >= 0; dot = path.indexOf(".", dot + 1))
      stems.add(path.slice(0, dot));
    for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  const byName = new Map<string, { path: string; directory: string; text: string }[]>();
  for (const path of [...manifests.keys()].sort()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const entry = { path, directory: directoryOf(path), text: manifests.get(path) ?? "" };
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [entry]);
    else list.push(entry);
  }
  return {
    files,
    fileIndex,
    paths,
    stems,
    directories,
    manifests,
    filesIn: (directory, language) => byDirectory.get(`${directory}\n${language}`) ?? [],
    manifestsNamed: (name) => byName.get(name) ?? [],
  };
}

/** Everything before the last slash; empty for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Joins and normalises: `.` and `..` are followed. Null when the result lies above the root. */
export function joinPath(directory: string, relative: string): string | null {
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}
