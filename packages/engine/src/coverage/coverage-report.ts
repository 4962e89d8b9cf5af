/** What one report says of one file. */
export interface FileCoverage {
  /** As the report writes it, with `/` and without `file://` and `./` at the start. */
  path: string;
  /** How often each line with code ran. */
  lines: Map<number, number>;
  /** How often the function that starts on a line ran, where the format tells of functions. */
  functions: Map<number, number>;
}

export const coverageFormats = ["lcov", "cobertura", "clover", "go"] as const;
export type CoverageFormat = (typeof coverageFormats)[number];

export interface CoverageReport {
  format: CoverageFormat;
  /** Folders that the paths may be relative to (Cobertura's `<source>`). */
  roots: string[];
  /** In the order of the report; a file that it names twice stands once, its counts added. */
  files: FileCoverage[];
}

/** A report that cannot be read; the message says why and where. */
export class CoverageError extends Error {
  override name = "CoverageError";
}
