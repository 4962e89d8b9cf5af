import { SourceError } from "../source-error.ts";
import { streamGit } from "../stream-git.ts";
import { logWords, type LogRange } from "./log-words.ts";
import { splitAtNul } from "./split-at-nul.ts";

/** What one commit added to and removed from one text file. */
export interface LineChange {
  /** Full object id of the commit. */
  commit: string;
  path: string;
  added: number;
  removed: number;
}

/**
 * Counts the lines that commits since a moment changed, file by file; merges and binary files are left out.
 * Reads two blobs a change: meant for a window of days.
 * @throws SourceError as `readHistory`; `missing_objects` for a clone without blobs
 */
export async function* readLineChanges(range: LogRange & { since: number }): AsyncGenerator<LineChange> {
  const words = logWords(range, ["--numstat", "--diff-algorithm=default", "--format=tformat:%H%x00"]);
  let commit = "";
  for await (const tokens of splitAtNul(streamGit(words, { signal: range.signal }))) {
    for (const token of tokens) {
      // `<id>`, an empty field, then `<added> TAB <removed> TAB <path>` for every file, `-` for binary ones.
      const text = token.toString("utf8").replace(/^\n/, "");
      if (text === "") continue;
      if (/^[0-9a-f]+$/.test(text)) {
        commit = text;
        continue;
      }
      const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(text) ?? [];
      if (added === undefined || removed === undefined || path === undefined) {
        throw new SourceError("git_failed", "git log printed lines that are no counts.");
      }
      if (added !== "-") yield { commit, path, added: Number(added), removed: Number(removed) };
    }
  }
}
