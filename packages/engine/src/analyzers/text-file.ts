import type { ParseNote } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";

/** One file for the analysers that run in the analyser process. */
export interface TextFile {
  /** `python` is checked by Ruff and for secrets, the others for secrets; secretlint treats two of them by name. */
  kind: "python" | "text" | "package.json" | ".npmrc";
  bytes: Uint8Array;
}

/** What analysers say of one file. */
export interface FileReport {
  findings: Finding[];
  /** Why an analyser gave up on the file: `too_deep`, `analyzer_failed`, `analyzer_died`. */
  notes: ParseNote[];
}
