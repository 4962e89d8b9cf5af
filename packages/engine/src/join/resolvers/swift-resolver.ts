import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

interface Target {
  name: string;
  directory: string;
}

/** Folders in which SwiftPM looks for a target of that name. */
const sourceFolders: readonly string[] = ["Sources", "Source", "src", "srcs", "Tests", "Plugins"];

/**
 * Swift: a module of the commit with all of its files. Modules are the targets of every `Package.swift`, by their
 * `path` or the folder of their name. A folder of that name below one of SwiftPM's source folders is one as well, so
 * that targets which the manifest computes are found, and so is a topmost folder: Xcode's default for a target.
 */
export function createSwiftResolver(index: ProjectIndex): Resolver {
  const byDirectory = filesByDirectory(index);
  const modules = new Map<string, { files: readonly number[]; isTarget: boolean }>();
  for (const { name, directory } of readTargets(index)) {
    const files = byDirectory.get(directory) ?? [];
    if (files.length > 0 || !modules.has(name)) modules.set(name, { files, isTarget: true });
  }
  for (const [directory, files] of byDirectory) {
    const parts = directory.split("/");
    const name = parts.at(-1) ?? "";
    const isSource = parts.length === 1 || sourceFolders.includes(parts.at(-2) ?? "");
    if (isSource && !modules.has(name)) modules.set(name, { files, isTarget: false });
  }

  return {
    resolve(file: number, { specifier }: ImportFact): ImportTarget {
      const name = specifier.split(".")[0] ?? specifier;
      const module = modules.get(name);
      if (module === undefined) return external(name);
      const others = module.files.filter((other) => other !== file);
      if (others.length > 0) return toFiles(others);
      if (!module.isTarget) return external(name);
      // Targets of C, of plugins, or of files that are not read.
      return [...index.paths].some((path) => path.includes(`${name}/`)) ? asset : unresolved;
    },
  };
}

/** Swift files by every directory that they lie below. */
function filesByDirectory(index: ProjectIndex): Map<string, number[]> {
  const byDirectory = new Map<string, number[]>();
  for (const [number, { path, facts }] of index.files.entries()) {
    if (facts.language !== "swift") continue;
    for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
      const known = byDirectory.get(directory);
      if (known === undefined) byDirectory.set(directory, [number]);
      else known.push(number);
    }
  }
  return byDirectory;
}

function readTargets(index: ProjectIndex): Target[] {
  const targets: Target[] = [];
  for (const path of index.manifests.keys()) {
    if (!/(?:^|\/)Package(?:@swift-[\d.]+)?\.swift$/u.test(path)) continue;
    const text = index.manifests.get(path) ?? "";
    const root = directoryOf(path);
    const starts = [
      ...text.matchAll(
        /\.(?:target|executableTarget|testTarget|macro|plugin|systemLibrary|binaryTarget)\s*\(\s*name:\s*"(?<name>[^"]+)"/gu,
      ),
    ];
    for (const [position, match] of starts.entries()) {
      const name = match.groups?.["name"] ?? "";
      const own = text.slice(match.index, starts[position + 1]?.index ?? text.length);
      const given = /\bpath:\s*"(?<path>[^"]*)"/u.exec(own)?.groups?.["path"];
      const folders = given === undefined ? sourceFolders.map((folder) => `${folder}/${name}`) : [given];
      const directories = folders.flatMap((folder) => joinPath(root, folder) ?? []);
      const directory = directories.find((one) => index.directories.has(one)) ?? directories[0];
      if (directory !== undefined) targets.push({ name, directory });
    }
  }
  return targets;
}
