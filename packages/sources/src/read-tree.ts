import type { TreeEntry } from "./snapshot.ts";
import { streamGit } from "./stream-git.ts";
import { SourceError } from "./source-error.ts";

export interface ReadTree {
  gitDir: string;
  commit: string;
  /** Only files below this folder (`/` at its end); empty for all. */
  below: string;
  signal?: AbortSignal | undefined;
  /** Default one million. */
  maxEntries?: number;
}

/**
 * Lists all files of a commit.
 * @throws SourceError `too_large` with more entries than allowed
 */
export async function readTree(options: ReadTree): Promise<TreeEntry[]> {
  const maxEntries = options.maxEntries ?? 1_000_000;
  const entries: TreeEntry[] = [];
  const list = ["ls-tree", "-r", "-l", "-z", "--full-tree", options.commit];
  if (options.below !== "") list.push("--", options.below);
  // Names are taken literally: a folder called `a*` is not a pattern.
  const words = [`--git-dir=${options.gitDir}`, "--literal-pathspecs", ...list];
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of streamGit(words, { signal: options.signal })) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(0, start); end !== -1; end = rest.indexOf(0, start)) {
      entries.push(parseEntry(rest.toString("utf8", start, end)));
      start = end + 1;
    }
    rest = rest.subarray(start);
    if (entries.length > maxEntries) {
      throw new SourceError("too_large", `The commit has more than ${maxEntries} files.`);
    }
  }
  return entries;
}

function parseEntry(record: string): TreeEntry {
  const tab = record.indexOf("\t");
  const [mode = "", , blob = "", size = ""] = record.slice(0, tab).split(/ +/);
  return { path: record.slice(tab + 1), blob, size: Number.parseInt(size, 10) || 0, mode: treeMode(mode) };
}

/** Old tools wrote other permission bits; git itself tells only executable from not. */
function treeMode(mode: string): TreeEntry["mode"] {
  if (mode === "120000" || mode === "160000") return mode;
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? "100644" : "100755";
}
