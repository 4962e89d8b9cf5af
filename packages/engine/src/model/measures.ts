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

/** A directory with source files, and the directories that it depends on and that depend on it. */
export interface ModuleMeasure {
  /** Empty for the repository's top. */
  path: string;
  files: number;
  /** Modules that import from it (Ca), and those that it imports from (Ce). */
  fan_in: number;
  fan_out: number;
  /** `Ce / (Ca + Ce)`, after R. C. Martin; null for a module without either. */
  instability: number | null;
  /** Whether it depends on itself through others. */
  in_cycle: boolean;
}

/** A package of the repository, `path` being its manifest's folder. */
export interface PackageMeasure extends ModuleMeasure {
  /** As its manifest says, else its folder's; empty for files above which no manifest lies. */
  name: string;
}

/** What is measured beside the scores. */
export interface Measures {
  tests: TestMeasure;
  /** The conventions that hold, in the order of keys. */
  conventions: ConventionMeasure[];
  /** In the order of paths. */
  modules: ModuleMeasure[];
  /** In the order of paths. */
  packages: PackageMeasure[];
  /** The analysed files, in the order of paths, as `computeHistory` takes them. */
  files: FileMeasure[];
}
