import type { SkippedFile } from "./assessment.ts";
import type { FileFacts } from "./file-facts.ts";

/** The facts of every analysed file of one commit, in the order of paths. */
export interface RepositoryFacts {
  commit: string;
  files: { path: string; facts: FileFacts }[];
  skipped: SkippedFile[];
}
