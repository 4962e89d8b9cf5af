/** One entry of a commit's tree, as `git ls-tree -r -l` gives it. */
export interface TreeEntry {
  /** Path from the repository's root, `/` as separator. */
  path: string;
  /** Object id of the blob; for a submodule the commit it points at. */
  blob: string;
  /** Size in bytes; 0 for a submodule. */
  size: number;
  mode: "100644" | "100755" | "120000" | "160000";
}

export interface Blob {
  blob: string;
  bytes: Uint8Array;
}

/**
 * One commit of a repository, ready to be read. The engine sees a repository only through this: it
 * never opens a path, so nothing in a repository can lead it outside.
 */
export interface Snapshot {
  /** Full object id of the commit. */
  commit: string;
  /** RFC 3339 UTC, whole seconds. The engine's clock: results never depend on the time of the run. */
  committed_at: string;
  entries: readonly TreeEntry[];
  /** The blobs asked for, in any order, each once. A missing object is left out. */
  read(blobs: readonly string[]): AsyncIterable<Blob>;
}
