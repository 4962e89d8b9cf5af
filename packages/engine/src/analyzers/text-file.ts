import type { ParseNote } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";

/** One file for the analysers that run in the analyser process. */
export interface TextFile {
  /** Python, which Ruff checks: as the whole file or in the cells of a notebook. Null for none. */
  python: "python" | "notebook" | null;
  /** Null for no search for secrets; secretlint treats two files by name. */
  secrets: "text" | "package.json" | ".npmrc" | null;
  bytes: Uint8Array;
}

/** What analysers say of one file. */
export interface FileReport {
  findings: Finding[];
  /** Why an analyser gave up on the file: `too_deep`, `analyzer_failed`, `analyzer_died`. */
  notes: ParseNote[];
}
