import { readBlobs } from "./read-blobs.ts";
import { readTree } from "./read-tree.ts";
import { resolveRef } from "./resolve-ref.ts";
import type { Snapshot } from "./snapshot.ts";

export interface OpenSnapshot {
  /** A bare mirror or the `.git` folder of a repository. Only read, never written. */
  gitDir: string;
  /** Branch, tag, commit id or `HEAD`. */
  ref: string;
  /** Only files below this folder (`/` at its end); their paths still start at the repository's root. */
  below?: string;
  /** Blobs larger than this are never loaded. Default 64 MiB. */
  maxBlobBytes?: number;
  signal?: AbortSignal | undefined;
}

/**
 * Opens one commit: the tree is listed now, blobs are read when asked for.
 * @throws SourceError as `resolveRef` and `readTree` do
 */
export async function openSnapshot(options: OpenSnapshot): Promise<Snapshot> {
  const { gitDir, signal, maxBlobBytes = 64 * 1024 * 1024 } = options;
  const commit = await resolveRef(gitDir, options.ref, signal);
  const entries = await readTree({ gitDir, commit: commit.id, below: options.below ?? "", signal });
  return {
    commit: commit.id,
    committed_at: commit.committed_at,
    entries,
    read: (blobs) => readBlobs({ gitDir, blobs, maxBlobBytes, signal }),
  };
}
