import { languageOf } from "../../languages/languages.ts";
import type { LanguageId } from "../../model/language-id.ts";
import type { SyntaxTable } from "../../parsers/syntax-table.ts";
import { none, parentOf, typeOf } from "../../parsers/table-queries.ts";

/** Name of the nearest named function around a node; empty at top level. */
export function enclosingFunctionName(table: SyntaxTable, node: number, id: LanguageId): string {
  const language = languageOf(id);
  let at = parentOf(table, node);
  for (let level = 0; level < 200 && at !== none; level += 1) {
    if (Object.hasOwn(language.nodes.functions, typeOf(table, at))) {
      const name = language.functions.name(table, at);
      if (name !== "") return name;
    }
    at = parentOf(table, at);
  }
  return "";
}
