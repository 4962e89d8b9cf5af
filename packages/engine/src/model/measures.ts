import type { FileMeasure } from "../history/file-measure.ts";

/** How many files keep a convention. */
export interface ConventionMeasure {
  /** What was looked at and the style found: `typescript/file-names/kebab-case`. */
  key: string;
  /** Files that it applies to, and those of them that follow it. */
  applicable_count: number;
  conforming_count: number;
}

export interface TestMeasure {
  /** Test cases; suites do not count. */
  test_count: number;
  /** Those of them that are switched off, alone or with their suite; not those that run under a condition. */
  skipped_test_count: number;
  assertion_count: number;
  mock_count: number;
  /** Complex functions that no test reaches. */
  untested_complex_count: number;
}

/** What is measured beside the scores. */
export interface Measures {
  tests: TestMeasure;
  /** The conventions that hold, in the order of keys. */
  conventions: ConventionMeasure[];
  /** The analysed files, in the order of paths, as `computeHistory` takes them. */
  files: FileMeasure[];
}
