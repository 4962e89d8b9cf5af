import type { FileFacts } from "../../model/file-facts.ts";
import type { CallGraph, ProjectFile, TestReach } from "../joined-project.ts";

/**
 * Percent of the project's own functions that tests reach, each weighted by its cyclomatic
 * complexity, rounded to two decimals. Null when there is nothing to reach.
 */
export function structuralCoverage(
  files: readonly ProjectFile[],
  calls: CallGraph,
  reach: TestReach,
): number | null {
  let all = 0;
  let reached = 0;
  for (const [number, file] of files.entries()) {
    if (file.class !== "source") continue;
    const offset = calls.functionOffsets[number] ?? 0;
    for (const [position, fact] of file.facts.functions.entries()) {
      if (reach.isTest[offset + position] === 1 || !hasBody(file.facts, position)) continue;
      all += fact.cyclomatic;
      if ((reach.depth[offset + position] ?? 0) > 0) reached += fact.cyclomatic;
    }
  }
  return all === 0 ? null : Math.round((reached / all) * 10_000) / 100;
}

/** False for declarations of interfaces: there is nothing in them to run. */
function hasBody(facts: FileFacts, position: number): boolean {
  const fact = facts.functions[position];
  const owner = facts.symbols[facts.symbols[fact?.symbol ?? -1]?.parent ?? -1];
  return !(owner?.kind === "interface" && fact?.start_line === fact?.end_line);
}
