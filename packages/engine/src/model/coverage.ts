/** A coverage report as it was given, unread. */
export interface CoverageInput {
  /** What it is called in notes and results: a file name. */
  name: string;
  content: Uint8Array;
}

/** What measured coverage says of one assessment. */
export interface CoverageMeasure {
  reports: {
    name: string;
    /** `lcov`, `cobertura`, `clover` or `go`. */
    format: string;
    /** Files that it names. */
    files: number;
    /** Those of them that are no analysed file of the commit. */
    unmapped_files: number;
  }[];
  /** Source files, test code apart, that a report tells of. */
  files: number;
  /** Lines of these files that can run, and those that ran. */
  lines_total: number;
  lines_covered: number;
}
