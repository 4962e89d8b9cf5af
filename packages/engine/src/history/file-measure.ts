import type { FileClass } from "../model/file-class.ts";
import type { FileFacts } from "../model/file-facts.ts";

/** What the history needs to know of a file of the commit that it ends at. */
export interface FileMeasure {
  path: string;
  class: FileClass;
  lines_of_code: number;
  /** Cognitive complexity of all its functions. */
  complexity: number;
}

/** Measures a file from its facts. A function's complexity holds that of the functions inside it, which do not count again. */
export function measureFile(file: { path: string; class: FileClass; facts: FileFacts }): FileMeasure {
  let complexity = 0;
  for (const { parent, cognitive } of file.facts.functions) if (parent === -1) complexity += cognitive;
  return { path: file.path, class: file.class, lines_of_code: file.facts.lines.code, complexity };
}
