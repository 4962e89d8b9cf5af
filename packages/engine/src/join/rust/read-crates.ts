import { parse } from "smol-toml";
import { isRecord } from "../parse-json-with-comments.ts";
import { joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";

export interface Crate {
  directory: string;
  /** As code writes it: underscores for hyphens. */
  name: string;
  /** The file that other crates mean by its name. */
  library: string;
  /** Files that `Cargo.toml` names as programs, tests, examples and benchmarks. */
  targets: string[];
}

/** The crates of the commit, deepest directory first, so that the first one that holds a file is its crate. */
export function readCrates(index: ProjectIndex): Crate[] {
  const crates: Crate[] = [];
  for (const { directory, text } of index.manifestsNamed("Cargo.toml")) {
    let manifest: unknown;
    try {
      manifest = parse(text);
    } catch {
      continue;
    }
    if (!isRecord(manifest) || !isRecord(manifest["package"])) continue;
    const name = manifest["package"]["name"];
    if (typeof name !== "string") continue;
    const section = isRecord(manifest["lib"]) ? manifest["lib"] : {};
    const libraryPath = typeof section["path"] === "string" ? section["path"] : "src/lib.rs";
    const libraryName = typeof section["name"] === "string" ? section["name"] : name;
    const targets: string[] = [];
    for (const key of ["bin", "test", "example", "bench"]) {
      const list = manifest[key];
      for (const entry of Array.isArray(list) ? list : []) {
        const path: unknown = isRecord(entry) ? entry["path"] : null;
        const full = typeof path === "string" ? joinPath(directory, path) : null;
        if (full !== null) targets.push(full);
      }
    }
    crates.push({
      directory,
      name: libraryName.replaceAll("-", "_"),
      library: joinPath(directory, libraryPath) ?? libraryPath,
      targets,
    });
  }
  return crates.sort(
    (a, b) => b.directory.length - a.directory.length || (a.directory < b.directory ? -1 : 1),
  );
}
