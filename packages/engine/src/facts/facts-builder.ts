import type { ExportFact, ImportFact } from "../model/file-facts.ts";

/** What a language's visits add their facts to. */
export interface FactsBuilder {
  addImport(fact: ImportFact): void;
  addExport(fact: ExportFact): void;
}
