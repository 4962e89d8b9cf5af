import type { CoverageReport } from "./coverage-report.ts";

/**
 * Finds the file of the repository that each path of a report means; paths that mean none are left out.
 *
 * A path is taken as it is, below the report's roots, or below a Go module's path as its `go.mod` says. Else the report
 * was written elsewhere: in another checkout, so that the start of its paths is to be left out, or in a folder below the
 * repository's root, so that this is to be put before them. The change that explains the most paths of the report is
 * tried first for each.
 *
 * @param files Paths of the repository.
 * @param modules Folder of each Go module (empty or with `/` at its end) by the path it has in imports.
 */
export function mapCoveragePaths(
  report: CoverageReport,
  files: ReadonlySet<string>,
  modules: ReadonlyMap<string, string>,
): Map<string, string> {
  const mapped = new Map<string, string>();
  const open: { path: string; changes: Change[] }[] = [];
  const byName = Map.groupBy(files, (path) => path.slice(path.lastIndexOf("/") + 1));
  const votes = new Map<string, number>();
  for (const { path } of report.files) {
    const direct = files.has(path)
      ? path
      : (inModule(path, files, modules) ?? belowRoot(path, report.roots, files));
    if (direct !== null) {
      mapped.set(path, direct);
      continue;
    }
    const changes = changesOf(path, byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? []);
    for (const { key } of changes) votes.set(key, (votes.get(key) ?? 0) + 1);
    open.push({ path, changes });
  }
  for (const { path, changes } of open) {
    const best = changes.sort(
      (a, b) =>
        (votes.get(b.key) ?? 0) - (votes.get(a.key) ?? 0) ||
        b.common - a.common ||
        (a.file < b.file ? -1 : 1),
    )[0];
    if (best !== undefined) mapped.set(path, best.file);
  }
  return mapped;
}

interface Change {
  file: string;
  /** What is left out and what is put in its place. */
  key: string;
  /** Segments that both paths end with. */
  common: number;
}

const mostCandidates = 500;

/** What may be done to a path to make it that of a file: replace all before the segments that both end with. */
function changesOf(path: string, candidates: readonly string[]): Change[] {
  const segments = path.split("/");
  return (
    candidates
      .slice(0, mostCandidates)
      .map((file) => {
        const other = file.split("/");
        let common = 0;
        while (
          common < segments.length &&
          common < other.length &&
          segments.at(-1 - common) === other.at(-1 - common)
        )
          common += 1;
        const key = `${segments.slice(0, segments.length - common).join("/")}\n${other.slice(0, other.length - common).join("/")}`;
        return { file, key, common };
      })
      // One of the two is a part of the other, or the folder has the same name too: else it is another file.
      .filter(
        ({ file, common }) => common >= 2 || common === segments.length || common === file.split("/").length,
      )
  );
}

function inModule(
  path: string,
  files: ReadonlySet<string>,
  modules: ReadonlyMap<string, string>,
): string | null {
  for (const [module, folder] of modules) {
    if (!path.startsWith(`${module}/`)) continue;
    const file = `${folder}${path.slice(module.length + 1)}`;
    if (files.has(file)) return file;
  }
  return null;
}

function belowRoot(path: string, roots: readonly string[], files: ReadonlySet<string>): string | null {
  for (const root of roots) {
    const file = root.startsWith("/") || root === "." ? "" : `${root.replace(/^\.\//u, "")}/${path}`;
    if (files.has(file)) return file;
    const inside = `${root}/`;
    if (path.startsWith(inside) && files.has(path.slice(inside.length))) return path.slice(inside.length);
  }
  return null;
}
