/**
 * JSON as people write it in configuration: with comments, trailing commas and a byte order mark.
 * Null when it is not even that: a broken manifest of an analysed repository is no error of ours.
 */
export function parseJsonWithComments(text: string): unknown {
  try {
    return JSON.parse(withoutCommentsAndTrailingCommas(text));
  } catch {
    return null;
  }
}

function withoutCommentsAndTrailingCommas(text: string): string {
  let result = "";
  let index = text.startsWith("\uFEFF") ? 1 : 0;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '"') {
      const end = endOfString(text, index);
      result += text.slice(index, end);
      index = end;
    } else if (character === "/" && (text.charAt(index + 1) === "/" || text.charAt(index + 1) === "*")) {
      index = endOfComment(text, index);
    } else if (character === ",") {
      const next = nextSignificant(text, index + 1);
      if (next !== "}" && next !== "]") result += character;
      index += 1;
    } else {
      result += character;
      index += 1;
    }
  }
  return result;
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text.charAt(index) === "\\") index += 1;
    else if (text.charAt(index) === '"') return index + 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const closer = text.charAt(start + 1) === "*" ? "*/" : "\n";
  const end = text.indexOf(closer, start + 2);
  return end < 0 ? text.length : end + (closer === "\n" ? 0 : 2);
}

function nextSignificant(text: string, start: number): string {
  let index = start;
  while (index < text.length) {
    const character = text.charAt(index);
    if (/\s/u.test(character)) index += 1;
    else if (character === "/" && (text.charAt(index + 1) === "/" || text.charAt(index + 1) === "*")) {
      index = endOfComment(text, index);
    } else return character;
  }
  return "";
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings of an array, or the string itself; nothing for anything else. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
