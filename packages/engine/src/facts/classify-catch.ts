import type { CatchFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { firstChild, nextSibling, none, textOf } from "../parsers/table-queries.ts";
import type { CompiledLanguage } from "./compile-language.ts";
import { role } from "./compile-language.ts";

/** What the handler `node` with the body `body` (or none) does with what it catches. */
export function classifyCatch(
  table: SyntaxTable,
  { roles }: CompiledLanguage,
  node: number,
  body: number,
): CatchFact["kind"] {
  const has = (one: number, flag: number): boolean => ((roles[table.type[one] ?? 0] ?? 0) & flag) !== 0;
  if (body !== none && has(body, role.throw)) return "rethrow";
  let commented = false;
  let statement: number = none;
  for (let child = firstChild(table, body); child !== none; child = nextSibling(table, child)) {
    if (has(child, role.comment)) commented = true;
    else if (table.last[child] !== child || has(child, role.literal) || /^\w/.test(textOf(table, child))) {
      // A statement that does nothing is none.
      if (!/^(?:pass|\.\.\.|;)$/.test(textOf(table, child).slice(0, 5).trim())) statement = child;
    }
  }
  if (statement !== none) return isRethrow(table, roles, statement) ? "rethrow" : "handled";
  // Comments may stand beside the body rather than in it.
  for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
    if (has(child, role.comment)) commented = true;
  }
  return commented ? "commented" : "empty";
}

function isRethrow(table: SyntaxTable, roles: Int32Array, statement: number): boolean {
  let at = statement;
  for (let level = 0; level < 3 && at !== none; level += 1) {
    if (((roles[table.type[at] ?? 0] ?? 0) & role.throw) !== 0) return true;
    const start = table.start[at] ?? 0;
    if (/^(?:(?:re)?raise|throw)\b/.test(table.source.slice(start, start + 8))) return true;
    at = firstChild(table, at);
  }
  return false;
}
