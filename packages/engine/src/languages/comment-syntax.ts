export interface BlockComment {
  open: string;
  close: string;
  /** An opener inside needs a closer of its own. */
  nested: boolean;
  /** Only at the start of a line. */
  lineStart: boolean;
}

export interface StringSyntax {
  open: string;
  close: string;
  /** Empty where nothing is escaped. */
  escape: string;
  multiline: boolean;
}

/** How comments and strings are written, as far as counting lines needs it. */
export interface CommentSyntax {
  /** Openers of comments that end with the line: `//`, `#`. */
  line: readonly string[];
  block: readonly BlockComment[];
  /** Strings, so that comment marks inside do not count; longer openers first. */
  strings: readonly StringSyntax[];
}

export const slashStar: BlockComment = { open: "/*", close: "*/", nested: false, lineStart: false };
export const nestedSlashStar: BlockComment = { ...slashStar, nested: true };
export const doubleQuoted: StringSyntax = { open: '"', close: '"', escape: "\\", multiline: false };
export const singleQuoted: StringSyntax = { open: "'", close: "'", escape: "\\", multiline: false };
export const backQuoted: StringSyntax = { open: "`", close: "`", escape: "\\", multiline: true };

/** `//` and `/* *\/` with quoted strings: C and what came after it. */
export const cStyle: CommentSyntax = {
  line: ["//"],
  block: [slashStar],
  strings: [doubleQuoted, singleQuoted],
};

/** `#` with quoted strings. */
export const hashStyle: CommentSyntax = { line: ["#"], block: [], strings: [doubleQuoted, singleQuoted] };
