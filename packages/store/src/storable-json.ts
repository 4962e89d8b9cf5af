/**
 * A JSON text that PostgreSQL takes whatever the strings in it hold: NUL characters and halves of
 * surrogate pairs, which it cannot store and which source code may contain, become replacement
 * characters.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? storableText(item) : item));
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\u{FFFD}");
}
