import type { LanguageId } from "../model/language-id.ts";

/** The code in a file of a container format, as a text of one language. */
export interface EmbeddedSource {
  /** Null when the file holds no code that the engine reads, for the reason in `why`. */
  language: LanguageId | null;
  why: string;
  text: string;
  /**
   * Line of the file, from 1, by line of `text`; null where both have the same lines and columns.
   * The last entry stands for all lines behind it.
   */
  lines: readonly number[] | null;
  /** Cell, from 1, by line of `text`; null where there are no cells. */
  cells: readonly number[] | null;
  /** Characters of the file that stand before a line of `text` in its line; null where they are the same. */
  indents: readonly number[] | null;
  /** Names that the rest of the file uses, each as often as it does: a component in a template. */
  uses: ReadonlyMap<string, number>;
  /** Lines of `text` that were code of another language and are blank now. */
  blanked: number;
}
