import type { AssessOptions } from "./model/assess-options.ts";
import type { SkippedFile } from "./model/assessment.ts";
import type { FileFacts } from "./model/file-facts.ts";
import type { Snapshot } from "./model/snapshot.ts";

/** The facts of every analysed file of one commit, by path, in the order of paths. */
export interface RepositoryFacts {
  commit: string;
  files: { path: string; facts: FileFacts }[];
  skipped: SkippedFile[];
}

/** Facts only: no join, no rules. In a child process, like `assessInChild`. */
export async function collectFactsInChild(
  snapshot: Snapshot,
  options: AssessOptions = {},
): Promise<RepositoryFacts> {
  options.signal?.throwIfAborted();
  throw new Error(`collectFactsInChild is being built: ${snapshot.commit} was not read`);
}
