import type { FileFacts, ParseNote } from "../model/file-facts.ts";
import type { LanguageId } from "../model/language-id.ts";
import { LineIndex } from "./line-index.ts";

/** What can be said of a file that was not parsed: its lines, all that are not blank as code. */
export function factsWithoutTree(language: LanguageId, text: string, notes: ParseNote[]): FileFacts {
  return {
    language,
    lines: new LineIndex(text).counts(),
    functions: [],
    symbols: [],
    imports: [],
    exports: [],
    calls: [],
    comments: [],
    catches: [],
    conditions: [],
    member_uses: [],
    tests: [],
    identifiers: Object.create(null) as Record<string, number>,
    string_words: [],
    package_name: "",
    generated_header: false,
    tokens: new Uint32Array(0),
    token_lines: new Uint32Array(0),
    exact_tokens: new Uint32Array(0),
    notes,
  };
}
