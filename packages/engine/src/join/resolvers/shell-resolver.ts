import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/** Shell scripts: a sourced path from the script's directory, else from the root, where scripts are mostly run. */
export function createShellResolver(index: ProjectIndex): Resolver {
  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const { specifier } = fact;
      if (specifier === "" || /^[/~]|\$/u.test(specifier)) return external("");
      let hasFolder = false;
      for (const base of [directoryOf(index.files[file]?.path ?? ""), ""]) {
        const path = joinPath(base, specifier);
        if (path === null) continue;
        const found = index.fileIndex.get(path);
        if (found !== undefined) return toFiles([found]);
        if (index.paths.has(path)) return asset;
        hasFolder ||= index.directories.has(directoryOf(path)) && directoryOf(path) !== "";
      }
      // Environments and settings that are made on the machine (`.venv/bin/activate`, `.env`) are no part of the commit.
      return hasFolder ? unresolved : external("");
    },
  };
}
