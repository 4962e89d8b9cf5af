/** How one commit changed one file. Symbolic links and submodules are no files. */
export interface FileChange {
  /** Where the file stands after the change; for a deletion where it stood. */
  path: string;
  kind: "added" | "modified" | "deleted" | "renamed";
  /** For `renamed` where it stood before; else null. */
  from: string | null;
}

/** One commit as the history tells it. */
export interface CommitRecord {
  /** Full object id. */
  id: string;
  parents: readonly string[];
  /** E-mail address in lower case, as the commit's own `.mailmap` corrects it; the name where there is no address. */
  author: string;
  author_name: string;
  /** Unix seconds. Nothing makes the clocks of authors agree. */
  authored_at: number;
  committed_at: number;
  /** The first paragraph of the message as one line; at most 500 characters. */
  subject: string;
  /** Against the only parent, in the order of paths. Empty for merges and for boundaries. */
  changes: readonly FileChange[];
  /** True for the oldest commits of a shallow clone: what they changed cannot be told. */
  boundary: boolean;
}
