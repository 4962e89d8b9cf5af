import type { ExportFact, ImportFact } from "../model/file-facts.ts";

/** What a language's visits add their facts to. */
export interface FactsBuilder {
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
  /** Line of a node's start, from 1. */
  lineOf(node: number): number;
}
