import type { ImportTarget, ProjectFile } from "./joined-project.ts";

const minimumMisses = 5;

/**
 * True for a script that a bundler made of many: the modules it requires by relative path are inside of it, so
 * that nearly none is a file of the commit.
 */
export function isBundle(file: ProjectFile, targets: readonly ImportTarget[]): boolean {
  if (file.facts.language !== "javascript") return false;
  const missed = targets.filter(({ kind }) => kind === "unresolved").length;
  const found = targets.filter(({ kind }) => kind === "file").length;
  return missed >= minimumMisses && missed > 4 * found;
}
