import type { JoinedProject, ProjectFile } from "../join/joined-project.ts";
import type { FileClass } from "../model/file-class.ts";
import type { FunctionFact } from "../model/file-facts.ts";

export interface FunctionInProject {
  file: ProjectFile;
  /** Index of the file. */
  number: number;
  fact: FunctionFact;
  /** Index into the file's functions. */
  position: number;
  /** Project-wide id, as in the call graph. */
  id: number;
}

/** Every function of files of these classes that is not test code itself, in the order of files and lines. */
export function* eachFunction(
  project: JoinedProject,
  classes: readonly FileClass[] = ["source"],
): Generator<FunctionInProject> {
  for (const [number, file] of project.files.entries()) {
    if (!classes.includes(file.class) || file.facts.generated_header) continue;
    const offset = project.calls.functionOffsets[number] ?? 0;
    for (const [position, fact] of file.facts.functions.entries()) {
      const id = offset + position;
      if (project.testReach.isTest[id] === 1 && file.class !== "test") continue;
      yield { file, number, fact, position, id };
    }
  }
}

/** `parse`, `The constructor of Parser`, or `The function` where it has no name. */
export function nameOf(fact: FunctionFact): string {
  const owner = fact.qualified_name.split(".").at(-2);
  if (fact.kind === "constructor" && owner !== undefined) return `The constructor of ${owner}`;
  return fact.name === "" || fact.name === "(anonymous)" ? "The function" : fact.name;
}
