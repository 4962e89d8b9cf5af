/**
 * What a file is for, told from its path, `.gitattributes` and header.
 *
 * - `source`: written and shipped by the project: every rule applies.
 * - `test`: test code, its fixtures and helpers included where they are code.
 * - `fixture`: input of tests: never judged.
 * - `example`: examples, demos, benchmarks, documentation code: judged leniently.
 * - `generated`, `vendored`, `minified`: not written here: never judged.
 */
export const fileClasses = [
  "source",
  "test",
  "fixture",
  "example",
  "generated",
  "vendored",
  "minified",
] as const;

export type FileClass = (typeof fileClasses)[number];
