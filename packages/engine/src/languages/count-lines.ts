import type { LineCounts } from "../model/file-facts.ts";
import type { BlockComment, CommentSyntax, StringSyntax } from "./comment-syntax.ts";
import { detectLanguage, interpreterOf } from "./detect-language.ts";
import { languageOf, languages } from "./languages.ts";
import { lineLanguages } from "./line-languages.ts";
import { languageByContent } from "./rare-line-languages.ts";

const syntaxes = new Map<string, CommentSyntax>();
const nameByExtension = new Map<string, string>();
const nameByFilename = new Map<string, string>();
const nameByInterpreter = new Map<string, string>();
for (const { name, comments } of languages) syntaxes.set(name, comments);
for (const { name, comments, extensions, filenames, interpreters } of lineLanguages) {
  syntaxes.set(name, comments);
  for (const extension of extensions) nameByExtension.set(extension, name);
  for (const filename of filenames ?? []) nameByFilename.set(filename, name);
  for (const interpreter of interpreters ?? []) nameByInterpreter.set(interpreter, name);
}

// What cloc tells apart and the engine reads as one.
const finer: ReadonlySet<string> = new Set([
  "Blade",
  "Bourne Again Shell",
  "C/C++ Header",
  "Gradle",
  "JSX",
  "Korn Shell",
]);

function lineLanguageName(path: string, head: string | undefined): string | null {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const known = nameByFilename.get(file) ?? (/^Dockerfile(?:\.\w+)?$/.test(file) ? "Dockerfile" : undefined);
  if (known !== undefined) return known;
  const lower = file.toLowerCase();
  // `build.gradle.kts` is known by more than its last part.
  for (let dot = lower.indexOf(".", 1); dot > 0; dot = lower.indexOf(".", dot + 1)) {
    const extension = lower.slice(dot + 1);
    const found =
      (head === undefined ? null : languageByContent(extension, head)) ??
      nameByExtension.get(extension) ??
      null;
    if (found !== null) return found;
  }
  if (nameByExtension.has(lower)) return nameByExtension.get(lower) ?? null;
  const interpreter = head === undefined ? null : interpreterOf(head);
  return interpreter === null ? null : (nameByInterpreter.get(interpreter) ?? null);
}

/** Name of the language as cloc prints it, for many more than the engine parses; null when unknown. */
export function detectLanguageName(path: string, head?: string): string | null {
  const name = lineLanguageName(path, head);
  if (name !== null && finer.has(name)) return name;
  const parsed = detectLanguage(path, head);
  return parsed === null ? name : languageOf(parsed).name;
}

type Mark =
  | { kind: "line" }
  | { kind: "block"; block: BlockComment }
  | { kind: "string"; string: StringSyntax };

interface Lexer {
  marks: ReadonlyMap<string, Mark>;
  /** Any opener, or the end of a line. */
  next: RegExp;
}

const lexers = new Map<string, Lexer>();

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function lexerOf(languageName: string): Lexer | null {
  const known = lexers.get(languageName);
  if (known !== undefined) return known;
  const syntax = syntaxes.get(languageName);
  if (syntax === undefined) return null;
  const marks = new Map<string, Mark>();
  for (const open of syntax.line) marks.set(open, { kind: "line" });
  for (const block of syntax.block) marks.set(block.open, { kind: "block", block });
  for (const string of syntax.strings) marks.set(string.open, { kind: "string", string });
  // Longer openers first: `--[[` before `--`.
  const openers = [...marks.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const lexer = { marks, next: new RegExp(["\\n", ...openers].join("|"), "g") };
  lexers.set(languageName, lexer);
  return lexer;
}

/**
 * Counts as cloc does: a line of space is blank wherever it stands, a line that holds nothing but comment is
 * comment, the rest is code. `languageName` is what `detectLanguageName` gave; null for any other name.
 */
export function countLines(languageName: string, text: string): LineCounts | null {
  const lexer = lexerOf(languageName);
  if (lexer === null) return null;
  const counts: LineCounts = { total: 0, code: 0, comment: 0, blank: 0 };
  const { marks, next } = lexer;
  let lineStart = 0;
  let from = 0;
  let code = false;
  let comment = false;
  const span = (to: number, isComment: boolean): void => {
    if (to <= from) return;
    if (isBlank(text, from, to)) {
      from = to;
      return;
    }
    if (isComment) comment = true;
    else code = true;
    from = to;
  };
  const endLine = (at: number): void => {
    if (code) counts.code += 1;
    else if (comment) counts.comment += 1;
    else counts.blank += 1;
    counts.total += 1;
    code = false;
    comment = false;
    from = at;
    lineStart = at;
  };
  /** Goes through text up to `to`, line by line. */
  const through = (to: number, isComment: boolean): void => {
    for (let end = text.indexOf("\n", from); end >= 0 && end < to; end = text.indexOf("\n", from)) {
      span(end, isComment);
      endLine(end + 1);
    }
    span(to, isComment);
  };
  next.lastIndex = 0;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const at = found.index;
    const opener = found[0];
    if (opener === "\n") {
      span(at, false);
      endLine(at + 1);
      continue;
    }
    const mark = marks.get(opener);
    if (mark === undefined) continue;
    let end: number;
    switch (mark.kind) {
      case "line": {
        span(at, false);
        end = text.indexOf("\n", at);
        if (end < 0) end = text.length;
        // The line that names the interpreter is code.
        span(end, at > 0 || !text.startsWith("#!"));
        break;
      }
      case "block": {
        if (mark.block.lineStart && at !== lineStart) continue;
        span(at, false);
        end = blockEnd(text, at, mark.block);
        through(end, true);
        break;
      }
      case "string": {
        end = stringEnd(text, at, mark.string);
        through(end, false);
        break;
      }
    }
    next.lastIndex = end;
  }
  span(text.length, false);
  if (lineStart < text.length) endLine(text.length);
  return counts;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit !== 0xa0 && unit !== 0xfeff) return false;
  }
  return true;
}

function blockEnd(text: string, at: number, { open, close, nested }: BlockComment): number {
  let depth = 1;
  let from = at + open.length;
  for (;;) {
    const end = text.indexOf(close, from);
    if (end < 0) return text.length;
    const inner = nested ? text.indexOf(open, from) : -1;
    if (inner >= 0 && inner < end) {
      depth += 1;
      from = inner + open.length;
      continue;
    }
    depth -= 1;
    from = end + close.length;
    if (depth === 0) return from;
  }
}

/** A string that may not go on past the line ends there, closed or not. */
function stringEnd(text: string, at: number, { open, close, escape, multiline }: StringSyntax): number {
  const limit = multiline ? text.length : lineEnd(text, at);
  let from = at + open.length;
  while (from < limit) {
    const end = text.indexOf(close, from);
    if (end < 0 || end >= limit) return limit;
    if (escape === "") return end + close.length;
    if (escape === close) {
      if (text.startsWith(close, end + close.length)) {
        from = end + close.length * 2;
        continue;
      }
      return end + close.length;
    }
    let slashes = 0;
    while (text[end - 1 - slashes] === escape && end - 1 - slashes >= at + open.length) slashes += 1;
    if (slashes % 2 === 0) return end + close.length;
    from = end + 1;
  }
  return limit;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
