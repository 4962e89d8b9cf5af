/** How comments and strings are written, as far as counting lines needs it. */
export interface CommentSyntax {
  /** Openers of comments that end with the line: `//`, `#`. */
  line: readonly string[];
  /** Comments with an end. `nested`: an opener inside needs a closer of its own. `lineStart`: only at the start of a line. */
  block: readonly { open: string; close: string; nested: boolean; lineStart: boolean }[];
  /** Strings, so that comment marks inside do not count. `escape` is empty where nothing is escaped. */
  strings: readonly { open: string; close: string; escape: string; multiline: boolean }[];
}
