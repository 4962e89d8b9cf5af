import { SourceError } from "../source-error.ts";

export interface LogRange {
  /** A bare mirror or the `.git` folder of a repository. Only read, never written. */
  gitDir: string;
  /** Full object id. */
  commit: string;
  /** Unix seconds: reading ends at commits made before. */
  since?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The words of a `git log` whose output depends on the commit alone, whatever the configuration of the
 * repository says.
 * @throws SourceError `ref_not_found` for what is no full object id
 */
export function logWords(range: LogRange, options: readonly string[]): string[] {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(range.commit)) {
    throw new SourceError("ref_not_found", "A history is read from a commit's full object id.");
  }
  return [
    // From inside, so that no file of the current folder (`.mailmap`, `.gitattributes`) takes part.
    "-C",
    range.gitDir,
    "--git-dir=.",
    ...configuration({
      "core.attributesFile": "/dev/null",
      "diff.ignoreSubmodules": "none",
      "diff.orderFile": "/dev/null",
      "diff.relative": "false",
      "log.showRoot": "true",
      "mailmap.blob": `${range.commit}:.mailmap`,
      "mailmap.file": "/dev/null",
    }),
    "log",
    "-z",
    "--encoding=UTF-8",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-notes",
    "--no-renames",
    "--no-show-signature",
    "--no-textconv",
    "--use-mailmap",
    ...(range.since === undefined ? [] : [`--max-age=${Math.max(0, Math.floor(range.since))}`]),
    ...options,
    "--end-of-options",
    range.commit,
    "--",
  ];
}

/** Settings for one git command. */
export function configuration(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}
