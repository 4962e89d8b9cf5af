import type { LanguageId } from "../model/language-id.ts";

/**
 * The language the engine parses a file as, or null. By file name, then extension, then `#!` line,
 * the way linguist decides. `head` is the start of the file, needed only for the `#!` line.
 */
export function detectLanguage(path: string, head?: string): LanguageId | null {
  throw new Error(`detectLanguage is being built: ${path}, ${String(head?.length)}`);
}
