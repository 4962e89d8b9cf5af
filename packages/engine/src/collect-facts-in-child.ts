import { runInChild } from "./child/run-in-child.ts";
import type { AssessOptions } from "./model/assess-options.ts";
import type { RepositoryFacts } from "./model/repository-facts.ts";
import type { Snapshot } from "./model/snapshot.ts";

/** Facts only: no join, no rules. In a child process, and with the errors, of `assessInChild`. */
export async function collectFactsInChild(
  snapshot: Snapshot,
  options: AssessOptions = {},
): Promise<RepositoryFacts> {
  const result = await runInChild(snapshot, options, "facts");
  if (result.type !== "facts") throw new TypeError("The engine's process answered an assessment for facts.");
  return result.facts;
}
