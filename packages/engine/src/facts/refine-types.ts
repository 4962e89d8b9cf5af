import type { Language } from "../languages/language.ts";
import type { Grammar } from "../parsers/grammar.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";

const known = new WeakMap<Grammar, Map<Language, readonly string[]>>();

/** Names of the grammar's node types, then of those by which the language refines them. Made once for both. */
export function typeNamesOf(language: Language, grammar: Grammar): readonly string[] {
  let byLanguage = known.get(grammar);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    known.set(grammar, byLanguage);
  }
  let names = byLanguage.get(language);
  if (names === undefined) {
    const refined = Object.values(language.refinements).flatMap(({ types }) => types);
    // Not by spreading: the grammar leaves holes, which stay holes.
    names = grammar.language.types.concat(refined);
    byLanguage.set(language, names);
  }
  return names;
}

/**
 * The table with the types of refined nodes in place of the grammar's. Its columns are the given table's, changed.
 * Parents are refined before what is inside them, and `of` sees the grammar's types below.
 */
export function refineTypes(table: SyntaxTable, language: Language, grammar: Grammar): SyntaxTable {
  const refinements = Object.entries(language.refinements);
  if (refinements.length === 0) return table;
  const typeNames = typeNamesOf(language, grammar);
  const byType = new Map(
    refinements.flatMap(([name, refinement]) =>
      grammar.language.types.flatMap((type, id) =>
        type === name && grammar.language.nodeTypeIsNamed(id) ? [[id, refinement] as const] : [],
      ),
    ),
  );
  const ids = new Map(
    refinements.flatMap(([, { types }]) => types.map((type) => [type, typeNames.lastIndexOf(type)] as const)),
  );
  const refined: SyntaxTable = { ...table, typeNames };
  for (let node = 0; node < table.size; node += 1) {
    const type = byType.get(table.type[node] ?? 0)?.of(refined, node) ?? "";
    if (type !== "") table.type[node] = ids.get(type) ?? table.type[node] ?? 0;
  }
  return refined;
}
