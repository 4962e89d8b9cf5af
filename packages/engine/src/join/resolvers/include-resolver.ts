import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import { directoryOf, joinPath } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";
import { asset, external, toFiles, unresolved } from "./resolver.ts";
import type { Resolver } from "./resolver.ts";

/** The headers of C23's library. */
const cHeaders: ReadonlySet<string> = new Set(
  (
    "assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg stdatomic " +
    "stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string tgmath threads time uchar wchar wctype"
  )
    .split(" ")
    .map((name) => `${name}.h`),
);

/**
 * C and C++: an include is looked for beside the file, then as the tail of any path, because the build says which
 * directories are searched and we do not run it; of several the one that shares most of its path with the file.
 * Includes that no path ends with are external in angle brackets, as a header of the C library, or below a folder
 * that is nowhere in the commit.
 */
export function createIncludeResolver(index: ProjectIndex): Resolver {
  const byName = new Map<string, string[]>();
  for (const path of [...index.paths].sort()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [path]);
    else list.push(path);
  }

  const folders = new Set([...index.directories].map((path) => path.slice(path.lastIndexOf("/") + 1)));
  const targetOf = (path: string): ImportTarget => {
    const file = index.fileIndex.get(path);
    return file === undefined ? asset : toFiles([file]);
  };

  return {
    resolve(file: number, fact: ImportFact): ImportTarget {
      const own = index.files[file]?.path ?? "";
      const angled = fact.specifier.startsWith("<");
      const specifier = fact.specifier.replaceAll(/^<|>$/g, "");
      if (!angled) {
        const beside = joinPath(directoryOf(own), specifier);
        if (beside !== null && index.paths.has(beside)) return targetOf(beside);
      }
      const tail = specifier.replace(/^(?:\.\.?\/)+/, "");
      const candidates = (byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? []).filter(
        (path) => path === tail || path.endsWith(`/${tail}`),
      );
      let best: string | null = null;
      let bestShared = -1;
      for (const path of candidates) {
        const shared = sharedLength(path, own);
        if (shared > bestShared) {
          best = path;
          bestShared = shared;
        }
      }
      if (best !== null) return targetOf(best);
      const [first = "", ...rest] = tail.split("/");
      const isElsewhere = rest.length > 0 ? !folders.has(first) : cHeaders.has(tail);
      return angled || isElsewhere ? external(first) : unresolved;
    },
  };
}

/** Leading directories that two paths have in common. */
function sharedLength(a: string, b: string): number {
  const left = directoryOf(a).split("/");
  const right = directoryOf(b).split("/");
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  return shared;
}
