import { languageOf } from "../languages/languages.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { nodesOfType } from "./nodes-of-type.ts";
import { none, textOf, typeOf } from "../parsers/table-queries.ts";

export interface CallNode {
  node: number;
  /** Last name of the callee. */
  name: string;
  /** What stands before the last dot, as written; empty for a plain call. */
  receiver: string;
  /** The arguments, as written. */
  arguments: string;
}

/** The calls of some names in one blob. A blob that calls none of them is not searched. */
export function* eachCall(
  table: SyntaxTable,
  facts: FileFacts,
  language: LanguageId,
  names: ReadonlySet<string>,
): Generator<CallNode> {
  if (!facts.calls.some((call) => names.has(call.callee))) return;
  const { calls } = languageOf(language);
  for (const node of nodesOfType(table, ...Object.keys(calls))) {
    const callee = calls[typeOf(table, node)]?.(table, node);
    if (callee === undefined || callee === null || !names.has(callee.name)) continue;
    const { name, receiver } = callee;
    yield {
      node,
      name,
      receiver: textOf(table, receiver),
      arguments: callee.arguments === none ? "" : textOf(table, callee.arguments).slice(0, 1000),
    };
  }
}
