import type { FileFacts } from "../model/file-facts.ts";
import { languageIds, type LanguageId } from "../model/language-id.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { eachCall, type CallNode } from "./each-call.ts";

/** A kind of call, by name, receiver and arguments as written. */
export interface CallPattern {
  calls: readonly string[];
  /** `null` matches plain calls only; without it, anything may stand before the dot. */
  receiver?: RegExp | null;
  /** The arguments with their parentheses. */
  arguments?: RegExp;
  /** What the call is, as it goes into a message; from the match of the arguments, where they name it. */
  what: string | ((call: CallNode, match: RegExpExecArray | null) => string);
}

export type CallPatterns = Readonly<Partial<Record<LanguageId, readonly CallPattern[]>>>;

/** The calls of one blob that match a pattern of its language, each with what it is. */
export function* matchCalls(
  patterns: CallPatterns,
  table: SyntaxTable,
  facts: FileFacts,
  language: LanguageId,
): Generator<CallNode & { what: string }> {
  const own = patterns[language];
  if (own === undefined) return;
  const names = new Set(own.flatMap((pattern) => pattern.calls));
  for (const call of eachCall(table, facts, language, names)) {
    for (const pattern of own) {
      if (!pattern.calls.includes(call.name)) continue;
      if (pattern.receiver === null ? call.receiver !== "" : pattern.receiver?.test(call.receiver) === false)
        continue;
      const match = pattern.arguments === undefined ? null : pattern.arguments.exec(call.arguments);
      if (pattern.arguments !== undefined && match === null) continue;
      const what = typeof pattern.what === "string" ? pattern.what : pattern.what(call, match);
      yield { ...call, what };
      break;
    }
  }
}

/** The languages that a table has patterns for. */
export function languagesOf(patterns: CallPatterns): LanguageId[] {
  return languageIds.filter((id) => patterns[id] !== undefined);
}
