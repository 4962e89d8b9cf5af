import type { RepositoryFacts } from "../model/repository-facts.ts";

/** What people ask facts for, as JSON text, by `schemas/facts.schema.json`: no hashes and no token streams. */
export function toFactsJson(repository: RepositoryFacts): string {
  const files = repository.files.map(({ path, facts }) => ({
    path,
    language: facts.language,
    package_name: facts.package_name,
    lines: facts.lines,
    functions: facts.functions.map((fact) => ({
      name: fact.name,
      qualified_name: fact.qualified_name,
      kind: fact.kind,
      start_line: fact.start_line,
      end_line: fact.end_line,
      cyclomatic: fact.cyclomatic,
      cognitive: fact.cognitive,
      nesting: fact.nesting,
      parameters: fact.parameters,
      boolean_parameters: fact.boolean_parameters,
      signature: fact.signature,
      code_lines: fact.code_lines,
    })),
    symbols: facts.symbols.map((symbol) => ({
      name: symbol.name,
      qualified_name: symbol.qualified_name,
      kind: symbol.kind,
      visibility: symbol.visibility,
      exported: symbol.exported,
      start_line: symbol.start_line,
      end_line: symbol.end_line,
      decorators: symbol.decorators,
      documented: symbol.documented,
      bases: symbol.bases,
    })),
    imports: facts.imports,
    exports: facts.exports,
    calls: facts.calls.map((call) => ({
      line: call.line,
      callee: call.callee,
      receiver: call.receiver,
      function: call.function,
    })),
    notes: facts.notes,
  }));
  const { commit, skipped } = repository;
  return `${JSON.stringify({ commit, files, skipped }, null, 2)}\n`;
}
