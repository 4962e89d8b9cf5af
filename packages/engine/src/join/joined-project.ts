import type { MeasuredCoverage } from "../coverage/measured-coverage.ts";
import type { FileClass } from "../model/file-class.ts";
import type { FileFacts } from "../model/file-facts.ts";

/** A file as the join receives it: the facts of its blob, at one path. */
export interface ProjectFile {
  path: string;
  blob: string;
  facts: FileFacts;
  class: FileClass;
}

/** Where an import leads. */
export interface ImportTarget {
  /**
   * `file`: to `files` of this project; `asset`: to a file of the commit that has no facts (CSS, JSON);
   * `external`: to a dependency or the standard library; `unresolved`: it looks local but leads nowhere.
   */
  kind: "file" | "asset" | "external" | "unresolved";
  /** Indexes into `JoinedProject.files`; several where a package or namespace spans files. Empty unless `kind` is `file`. */
  files: readonly number[];
  /** For `external`: the dependency's name as the ecosystem writes it, as far as it can be told. Else empty. */
  dependency: string;
}

export interface ResolutionShare {
  /** Imports that lead to this repository. */
  local: number;
  /** Of these, the ones whose file was found. */
  resolved: number;
}

/** Directed graph over files. Both lists are sorted and without doubles or self loops. */
export interface ModuleGraph {
  /** By file, in step with `files[i].facts.imports`. */
  targets: readonly (readonly ImportTarget[])[];
  /** Files that a file imports. */
  imports: readonly (readonly number[])[];
  /** Files that import a file. */
  importers: readonly (readonly number[])[];
  /** Of these, the ones that a file loads while it is loaded itself; empty in languages where files are not loaded. */
  loads: readonly (readonly number[])[];
  /** Strongly connected components with at least two files over `loads`, each sorted; the list too. */
  cycles: readonly (readonly number[])[];
  /** Local imports and how many of them were resolved, by language and in total (key `total`). */
  resolution: ReadonlyMap<string, ResolutionShare>;
}

/**
 * Calls between functions of the project. Functions carry project-wide ids: those of file `i` are
 * `functionOffsets[i]` up to `functionOffsets[i + 1]`, in the order of `facts.functions`. Two more
 * nodes stand for each file `i`: `loadNode(i)`, what runs when the file is loaded, and
 * `referenceNode(i)`, functions that code of the file hands on as values.
 */
export interface CallGraph {
  functionOffsets: Uint32Array;
  functionCount: number;
  loadNode(file: number): number;
  referenceNode(file: number): number;
  /** Edges of node `n` are `edgeStart[n]` up to `edgeStart[n + 1]` in `edgeTo` and `edgeConfidence`. */
  edgeStart: Uint32Array;
  edgeTo: Uint32Array;
  /**
   * 1 bound by import, .95 same file, .8 same package, .5 only function of that name, .3 one of several functions of
   * that name, or a name that libraries use too. Graphs that people look at leave out what is below .5.
   */
  edgeConfidence: Float32Array;
}

/** How tests reach functions: by project-wide function id. */
export interface TestReach {
  /** 0 not reached, 1 called by test code itself, 2 and up reached over so many calls. */
  depth: Uint16Array;
  /** 1 for functions that are test code themselves. */
  isTest: Uint8Array;
}

/** All files of one commit, joined. Everything is in memory and in a fixed order: files are sorted by path. */
export interface JoinedProject {
  files: readonly ProjectFile[];
  fileIndex: ReadonlyMap<string, number>;
  /** Every path of the commit, files without facts included. */
  paths: ReadonlySet<string>;
  /** Text of manifests by path: `package.json`, `tsconfig.json`, `pyproject.toml`, `go.mod`, `composer.json`, ... */
  manifests: ReadonlyMap<string, string>;
  modules: ModuleGraph;
  calls: CallGraph;
  testReach: TestReach;
  /** Share of non-test functions, weighted by cyclomatic complexity, that tests reach; percent; null without functions. */
  structural_coverage_pct: number | null;
  /** What coverage reports tell; null without one. */
  coverage: MeasuredCoverage | null;
}
