/** How one commit changed one file. */
export interface FileChange {
  path: string;
  kind: "added" | "modified" | "deleted" | "renamed";
  /** For `renamed` where the file stood before; else null. */
  from: string | null;
}

/** One commit, as whoever reads the repository hands it over. The order of commits does not matter. */
export interface CommitRecord {
  /** Full object id. */
  id: string;
  parents: readonly string[];
  /** Who wrote it: one text a person. */
  author: string;
  author_name: string;
  /** Unix seconds. */
  authored_at: number;
  committed_at: number;
  subject: string;
  changes: readonly FileChange[];
  /** True where the history was cut off: what the commit changed is not known. */
  boundary: boolean;
}
