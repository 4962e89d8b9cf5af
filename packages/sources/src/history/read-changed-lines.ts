import { SourceError } from "../source-error.ts";
import { streamGit } from "../stream-git.ts";
import { configuration } from "./log-words.ts";
import { splitAtNul } from "./split-at-nul.ts";

/** A changed part of a text file, as in a diff without context: with a count of 0, the start is the line before. */
export interface ChangedLines {
  old_start: number;
  old_count: number;
  new_start: number;
  new_count: number;
}

const newLine = 0x0a;

/**
 * What differs between two commits in each text file that both have, in the order of lines. Files with a new name count
 * as removed and added, and names that git would have to quote are left out.
 * @throws SourceError as `streamGit`; `ref_not_found` for what is no full object id
 */
export async function readChangedLines(range: {
  /** A bare mirror or the `.git` folder of a repository. Only read, never written. */
  gitDir: string;
  from: string;
  to: string;
  signal?: AbortSignal | undefined;
}): Promise<Map<string, ChangedLines[]>> {
  const { gitDir, from, to, signal } = range;
  if (![from, to].every((commit) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))) {
    throw new SourceError("ref_not_found", "Changes are read between full object ids of commits.");
  }
  const settings = configuration({
    "core.attributesFile": "/dev/null",
    "core.quotePath": "false",
    "diff.orderFile": "/dev/null",
  });
  const shape =
    "--unified=0 --inter-hunk-context=0 --diff-algorithm=histogram --diff-filter=M --ignore-submodules";
  const plain = "--no-color --no-ext-diff --no-renames --no-textconv --src-prefix=a/ --dst-prefix=b/";
  const options = `${shape} ${plain}`.split(" ");
  const words = ["-C", gitDir, "--git-dir=.", ...settings, "diff", ...options, from, to, "--"];
  const files = new Map<string, ChangedLines[]>();
  let present: ChangedLines[] | undefined;
  /** Lines of content to come: they may look like anything. */
  let content = 0;
  for await (const lines of splitAtNul(streamGit(words, { signal }), newLine)) {
    for (const line of lines) {
      if (content > 0) {
        if (line[0] !== 0x5c) content -= 1;
        continue;
      }
      const text = line.toString("utf8");
      const [, path] = /^\+\+\+ b\/([^\t]+)/.exec(text) ?? [];
      if (path !== undefined) files.set(path, (present = []));
      else if (text.startsWith("diff ")) present = undefined;
      const [hunk, ...starts] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
      if (hunk === undefined) continue;
      const [old_start = 0, old_count = 1, new_start = 0, new_count = 1] = starts.map((digits) =>
        digits === undefined ? undefined : Number(digits),
      );
      present?.push({ old_start, old_count, new_start, new_count });
      content = old_count + new_count;
    }
  }
  return files;
}
