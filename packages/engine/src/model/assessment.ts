import type { Category } from "./category.ts";
import type { CoverageMeasure } from "./coverage.ts";
import type { Issue } from "./finding.ts";
import type { LanguageId } from "./language-id.ts";
import type { Measures } from "./measures.ts";
import type { Severity } from "./severity.ts";

export type Grade = "A" | "B" | "C" | "D" | "F";

/** One category's score with every term that it is made of: `score = 100 / (1 + penalty / 2)`. */
export interface CategoryScore {
  category: Category;
  /** 0 to 100. */
  score: number;
  grade: Grade;
  /** Share in the overall weighted mean. */
  weight: number;
  /** Acceptable density. */
  baseline: number;
  /** `sum(severity weight x count) / kloc / baseline`. */
  penalty: number;
  /** Thousands of lines of code that the density is taken over. */
  kloc: number;
  counts: Record<Severity, number>;
}

export interface SkippedFile {
  path: string;
  /** snake_case: `too_large`, `binary`, `vendored`, `generated`, `minified`, `submodule`, `symlink`, `lfs_pointer`, `missing_blob`, `parser_died`, ... */
  reason: string;
}

export interface LanguageShare {
  language: LanguageId;
  files: number;
  lines: number;
}

/** Imports that lead to this repository, by what they name, and how many of them lead to a file that was found. */
export interface ImportShare {
  local: number;
  resolved: number;
}

/** Calls between two functions of the repository that are this sure; see `CallGraph.edgeConfidence`. */
export interface CallShare {
  /** 0 to 1. */
  confidence: number;
  edges: number;
}

export interface Timings {
  /** Milliseconds by stage, in order: `read`, `facts`, `join`, `rules`, `score`. */
  stages: { stage: Stage; duration_ms: number }[];
  duration_ms: number;
}

export const stages = ["read", "facts", "join", "rules", "score"] as const;
export type Stage = (typeof stages)[number];

export interface Progress {
  stage: Stage;
  files_done: number;
  files_total: number;
}

/** Everything that one run of the engine says of one commit. Same commit, same bytes, but for `timings`. */
export interface Assessment {
  commit: string;
  engine_version: string;
  analyzed: {
    files: number;
    /** Lines of code (no blank lines, no comments) of analysed files, tests included. */
    lines: number;
    test_lines: number;
    languages: LanguageShare[];
    /** Of all languages, and by language in the order of names where there are any. Vendored files do not count. */
    imports: ImportShare & { languages: (ImportShare & { language: LanguageId })[] };
    /** Edges of the call graph, the surest first; empty without any. */
    calls: CallShare[];
    skipped: SkippedFile[];
    /** Blobs whose facts were made in this run; the rest came from the cache. */
    parsed: number;
    /** Parse notes: files analysed only in part. */
    notes: { path: string; line: number; code: string; message: string }[];
  };
  overall_score: number;
  overall_grade: Grade;
  categories: CategoryScore[];
  /** Share of non-test functions, weighted by complexity, that tests reach in the call graph; percent; null without functions. */
  structural_coverage_pct: number | null;
  /** Share of the lines outside tests that ran, by the coverage reports; percent; null without a report. */
  line_coverage_pct: number | null;
  /** What the coverage reports told; null without a report that could be laid over the files. */
  coverage: CoverageMeasure | null;
  issues: Issue[];
  /** Of these the published JSON has the modules and packages. */
  measures: Measures;
  timings: Timings;
}
