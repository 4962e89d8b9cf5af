import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdtemp, readFile, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runGit } from "./run-git.ts";
import type { Blob, Snapshot, TreeEntry } from "./snapshot.ts";
import { SourceError } from "./source-error.ts";

/** Stands where a commit's id would: git's own "no object". */
export const noCommit = "0".repeat(40);

/**
 * Opens a folder that is no repository: its files as they are now, without those that its `.gitignore`
 * files name, with the ids that git would give them. Symbolic links are never followed. `committed_at` is
 * the newest file's time.
 * @throws SourceError `git_failed`, `aborted`
 */
export async function openFolderSnapshot(options: {
  path: string;
  maxBlobBytes?: number;
  signal?: AbortSignal | undefined;
}): Promise<Snapshot> {
  const { path, signal, maxBlobBytes = 64 * 1024 * 1024 } = options;
  const entries: TreeEntry[] = [];
  const places = new Map<string, string>();
  let newest = 0;
  for (const name of await listFiles(path, signal)) {
    signal?.throwIfAborted();
    const place = join(path, name);
    const found = await lstat(place).catch(() => undefined);
    if (found === undefined) continue;
    newest = Math.max(newest, found.mtimeMs);
    if (found.isDirectory()) {
      // Git lists a repository inside the folder by its own folder: to it, that is a submodule.
      entries.push({ path: name.replace(/\/$/, ""), blob: noCommit, size: 0, mode: "160000" });
    } else if (found.isSymbolicLink()) {
      const target = Buffer.from(await readlink(place));
      entries.push({ path: name, blob: blobId(target), size: target.length, mode: "120000" });
    } else if (found.isFile()) {
      const blob = await hashFile(place, found.size).catch(() => undefined);
      if (blob === undefined) continue;
      places.set(blob, place);
      entries.push({
        path: name,
        blob,
        size: found.size,
        mode: (found.mode & 0o100) === 0 ? "100644" : "100755",
      });
    }
  }
  entries.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return {
    commit: noCommit,
    committed_at: new Date(Math.floor(newest / 1000) * 1000).toISOString().replace(".000Z", "Z"),
    entries,
    read: (blobs) => readFiles(blobs, places, maxBlobBytes),
  };
}

/** The id that git gives to these bytes as a blob. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

async function listFiles(path: string, signal: AbortSignal | undefined): Promise<string[]> {
  const empty = await mkdtemp(join(tmpdir(), "octokraft-folder-"));
  try {
    const made = await runGit(["init", "--quiet", "--bare", "--template=", empty]);
    const listed = await runGit(
      [
        `--git-dir=${empty}`,
        `--work-tree=${path}`,
        "-c",
        "core.bare=false",
        "ls-files",
        "-z",
        "--others",
        "--exclude-standard",
      ],
      { signal, cwd: path, maxOutput: 512 * 1024 * 1024, timeoutMs: 10 * 60_000 },
    );
    if (made.code !== 0 || listed.code !== 0) {
      throw new SourceError(
        "git_failed",
        `The files of ${path} could not be listed: ${(made.stderr + listed.stderr).trim()}`,
      );
    }
    return listed.stdout
      .toString("utf8")
      .split("\0")
      .filter((name) => name !== "");
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

function hashFile(place: string, size: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash("sha1").update(`blob ${size}\0`);
    createReadStream(place)
      .on("data", (chunk) => hash.update(chunk))
      .on("error", reject)
      .on("end", () => resolve(hash.digest("hex")));
  });
}

async function* readFiles(
  blobs: readonly string[],
  places: ReadonlyMap<string, string>,
  maxBlobBytes: number,
): AsyncGenerator<Blob> {
  for (const blob of new Set(blobs)) {
    const place = places.get(blob);
    if (place === undefined) continue;
    const found = await lstat(place).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size > maxBlobBytes) continue;
    const bytes = await readFile(place).catch(() => undefined);
    // A file that changed since it was listed is no longer that blob.
    if (bytes !== undefined && blobId(bytes) === blob) yield { blob, bytes };
  }
}
