import type { Blob } from "./snapshot.ts";
import { streamGit } from "./stream-git.ts";
import { SourceError } from "./source-error.ts";

export interface ReadBlobs {
  gitDir: string;
  blobs: readonly string[];
  /** Larger blobs are passed over without being held in memory. */
  maxBlobBytes: number;
  signal?: AbortSignal | undefined;
}

/** Reads blobs through one `git cat-file --batch`. Objects that are missing, too large or no blobs are left out. */
export async function* readBlobs(options: ReadBlobs): AsyncGenerator<Blob> {
  const wanted = new Set(options.blobs.filter((id) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(id)));
  if (wanted.size === 0) return;
  const input = `${[...wanted].join("\n")}\n`;
  const output = streamGit([`--git-dir=${options.gitDir}`, "cat-file", "--batch", "--buffer"], {
    input,
    signal: options.signal,
  });

  // A record is `<id> <type> <size>\n<content>\n`, or `<id> missing\n`.
  let header = "";
  let current: { id: string; keep: Uint8Array | null; size: number; filled: number } | undefined;
  for await (const chunk of output) {
    let at = 0;
    while (at < chunk.length) {
      if (current === undefined) {
        const end = chunk.indexOf(0x0a, at);
        header += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
        if (end === -1) break;
        at = end + 1;
        const [id = "", type = "", size = ""] = header.split(" ");
        header = "";
        if (size === "") continue;
        const bytes = Number(size);
        const keep = type === "blob" && bytes <= options.maxBlobBytes ? new Uint8Array(bytes) : null;
        current = { id, keep, size: bytes, filled: 0 };
        continue;
      }
      const take = Math.min(current.size - current.filled, chunk.length - at);
      current.keep?.set(chunk.subarray(at, at + take), current.filled);
      current.filled += take;
      at += take;
      if (current.filled === current.size && at < chunk.length) {
        at += 1;
        if (current.keep !== null) yield { blob: current.id, bytes: current.keep };
        current = undefined;
      }
    }
  }
  if (current !== undefined || header !== "")
    throw new SourceError("git_failed", "git cat-file ended in the middle of an object.");
}
