/**
 * Which face of the database a statement is for. `application` gives timestamps as RFC 3339 text and
 * bigints as numbers; `jobs` gives what pg-boss expects (dates).
 */
export type Face = "application" | "jobs";

export type Request =
  | { id: number; kind: "query"; transaction: number | null; sql: string; params: unknown[]; face: Face }
  | { id: number; kind: "exec"; sql: string }
  | { id: number; kind: "begin" }
  | { id: number; kind: "end"; transaction: number; commit: boolean }
  | { id: number; kind: "listen"; channel: string }
  | { id: number; kind: "unlisten"; channel: string }
  | { id: number; kind: "dump" }
  | { id: number; kind: "close" };

/** What is kept of a database error. PGlite's own errors drag the statement and its parameters along. */
export interface ErrorFields {
  message: string;
  code?: string;
  detail?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

export type Response =
  | { id: number; value: unknown }
  | { id: number; error: ErrorFields }
  | { channel: string; payload: string };

export interface Rows {
  rows: unknown[];
  affectedRows?: number | undefined;
}

export interface WorkerOptions {
  /** Folder of the data, or null for a database in memory. */
  folder: string | null;
  /** Path of a tarball made by `dump`, to begin with instead of an empty database. */
  template: string | null;
}
