/** One entry of a tree. */
export interface TreeEntry {
  /** Path from the repository's root, `/` as separator. */
  path: string;
  /** Object id of the blob; for a submodule the commit it points at. */
  blob: string;
  /** Bytes; 0 for a submodule and for an object that is not there. */
  size: number;
  mode: "100644" | "100755" | "120000" | "160000";
}

export interface Blob {
  blob: string;
  bytes: Uint8Array;
}

/** One state of a repository's files, ready to be read. */
export interface Snapshot {
  /** Full object id of the commit; of a folder that is no repository, the all-zero id. */
  commit: string;
  /** RFC 3339 UTC, whole seconds. */
  committed_at: string;
  /** Sorted by path, as git sorts. */
  entries: readonly TreeEntry[];
  /** The blobs asked for, in any order, each once. What is missing or too large is left out. */
  read(blobs: readonly string[]): AsyncIterable<Blob>;
}
