import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { runGit } from "../run-git.ts";
import { SourceError } from "../source-error.ts";
import { streamGit } from "../stream-git.ts";
import type { CommitRecord } from "./commit-record.ts";
import { logWords, type LogRange } from "./log-words.ts";
import { pairRenames, type RawChange } from "./pair-renames.ts";
import { splitAtNul } from "./split-at-nul.ts";

const format = "--format=tformat:%H%x00%P%x00%aE%x00%aN%x00%at%x00%ct%x00%s";
const fieldCount = 7;
const longestSubject = 500;

/**
 * Reads the commits that a commit leads back to, itself included, about newest first, one at a time: memory
 * does not grow with the history. Reads no blob, so a clone without blobs will do. What is not UTF-8 comes out
 * with U+FFFD, as in `readTree`.
 * @throws SourceError `ref_not_found` (no object id), `missing_objects` (a clone without trees), `aborted`,
 * `git_failed` (no such commit, a broken repository)
 */
export async function* readHistory(range: LogRange): AsyncGenerator<CommitRecord> {
  const words = logWords(range, ["--raw", format]);
  const boundaries = await readBoundaries(range);
  let fields: string[] = [];
  let raw: RawChange[] = [];
  let open: Omit<RawChange, "path"> | null | undefined;
  const record = (): CommitRecord => {
    const boundary = boundaries.has(fields[0] ?? "");
    return { ...commitOf(fields), changes: boundary ? [] : pairRenames(raw), boundary };
  };
  for await (const tokens of splitAtNul(streamGit(words, { signal: range.signal }))) {
    for (const token of tokens) {
      // A commit is its fields, then for every change `:<modes> <blobs> <status>` and the path. A path may
      // hold whatever it likes: it is known by its place.
      if (fields.length < fieldCount) fields.push(token.toString("utf8"));
      else if (open !== undefined) {
        if (open !== null) raw.push({ path: token.toString("utf8"), ...open });
        open = undefined;
      } else {
        const text = token.toString("latin1");
        const start = text.startsWith("\n") ? 1 : 0;
        if (text[start] === ":") open = changeOf(text.slice(start + 1));
        else {
          yield record();
          fields = [text];
          raw = [];
        }
      }
    }
  }
  if (fields.length === fieldCount && open === undefined) yield record();
  else if (fields.length > 0) throw new SourceError("git_failed", "git log ended in the middle of a commit.");
}

function commitOf(fields: readonly string[]): Omit<CommitRecord, "changes" | "boundary"> {
  const [id = "", parents = "", email = "", name = "", authored = "", committed = "", subject = ""] = fields;
  return {
    id,
    parents: parents === "" ? [] : parents.split(" "),
    author: (email.trim() === "" ? name : email).trim().toLowerCase(),
    author_name: name.trim(),
    authored_at: seconds(authored),
    committed_at: seconds(committed),
    subject: subject.slice(0, longestSubject),
  };
}

/** Null for what is no file before or after. A file that became a link or submodule is deleted, and the other way round. */
function changeOf(meta: string): Omit<RawChange, "path"> | null {
  const [oldMode = "", newMode = "", oldBlob = "", newBlob = ""] = meta.split(" ");
  const before = oldMode.startsWith("10");
  const after = newMode.startsWith("10");
  if (!before && !after) return null;
  if (!before) return { kind: "added", blob: newBlob };
  return after ? { kind: "modified", blob: newBlob } : { kind: "deleted", blob: oldBlob };
}

function seconds(text: string): number {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : 0;
}

/** The commits whose parents a shallow clone lacks: git shows them as if they had added every file. */
async function readBoundaries(range: LogRange): Promise<ReadonlySet<string>> {
  const asked = await runGit([`--git-dir=${range.gitDir}`, "rev-parse", "--git-path", "shallow"], {
    signal: range.signal,
  });
  const path = asked.stdout.toString("utf8").replace(/\n$/, "");
  if (asked.code !== 0 || path === "") return new Set();
  try {
    return new Set((await readFile(resolve(path), "utf8")).split("\n").filter((line) => line !== ""));
  } catch {
    // There is no such file in a complete clone.
    return new Set();
  }
}
