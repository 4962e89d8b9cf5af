import { runGit } from "../run-git.ts";
import { SourceError } from "../source-error.ts";
import { configuration } from "./log-words.ts";

/** Who last changed a line. */
export interface LineAuthor {
  name: string;
  email: string;
  /** Full object id of the commit. */
  commit: string;
  /** When it was committed, RFC 3339 UTC, whole seconds. */
  committed_at: string;
}

/**
 * Says who last changed lines of one file, by `git blame`: author of the commit as `.mailmap` names them, by line.
 * Prints no line of the file, so that its size does not matter.
 * @param lines counted from 1, each within the file
 * @throws SourceError `git_failed` for a path or a line that the commit does not have, and in a clone without
 *   history; `timed_out` after `timeoutMs` (default 10 s); `aborted`
 */
export async function readLineAuthors(
  place: { gitDir: string; commit: string; path: string; signal?: AbortSignal; timeoutMs?: number },
  lines: readonly number[],
): Promise<Map<number, LineAuthor>> {
  const { gitDir, commit, path, signal, timeoutMs = 10_000 } = place;
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    throw new SourceError("ref_not_found", "Lines are looked up in a commit's full object id.");
  }
  if (lines.length === 0) return new Map();
  const words = [
    "-C",
    gitDir,
    "--git-dir=.",
    ...configuration({
      "blame.ignoreRevsFile": "",
      "core.attributesFile": "/dev/null",
      "mailmap.blob": `${commit}:.mailmap`,
      "mailmap.file": "/dev/null",
    }),
    "blame",
    "--incremental",
    "--encoding=UTF-8",
    "--no-textconv",
    ...[...new Set(lines)].map((line) => `-L${line},${line}`),
    commit,
    "--",
    path,
  ];
  const { code, stdout, stderr } = await runGit(words, { signal, timeoutMs });
  if (code !== 0) {
    throw new SourceError("git_failed", `git blame failed: ${stderr.trim().slice(-300)}`);
  }
  return parseIncremental(stdout.toString("utf8"));
}

/** Entries of `<commit> <line there> <line here> <count>`; what is said of a commit comes with its first entry. */
function parseIncremental(output: string): Map<number, LineAuthor> {
  const commits = new Map<string, Map<string, string>>();
  const authors = new Map<number, LineAuthor>();
  let commit = "";
  let first = 0;
  let count = 0;
  for (const text of output.split("\n")) {
    const [, id, from, length] = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/.exec(text) ?? [];
    if (id !== undefined) {
      commit = id;
      first = Number(from);
      count = Number(length);
      if (!commits.has(id)) commits.set(id, new Map());
      continue;
    }
    const space = text.indexOf(" ");
    const key = text.slice(0, space);
    const said = commits.get(commit);
    if (space !== -1 && !said?.has(key)) said?.set(key, text.slice(space + 1));
    // The last line of every entry.
    if (key !== "filename" || said === undefined) continue;
    const author = {
      name: said.get("author") ?? "",
      email: (said.get("author-mail") ?? "").replace(/^<(.*)>$/, "$1"),
      commit,
      committed_at: `${new Date(Number(said.get("committer-time")) * 1000).toISOString().slice(0, 19)}Z`,
    };
    for (let line = first; line < first + count; line += 1) authors.set(line, author);
  }
  return authors;
}
