import type { ParseNote } from "../model/file-facts.ts";

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/** The text of a blob: UTF-8, or UTF-16 with its mark; without the mark. What cannot be read becomes U+FFFD and a note. */
export function decodeText(source: string | Uint8Array): { text: string; notes: ParseNote[] } {
  if (typeof source === "string")
    return { text: source.startsWith("\ufeff") ? source.slice(1) : source, notes: [] };
  if (source[0] === 0xff && source[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(source), notes: [] };
  if (source[0] === 0xfe && source[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(source), notes: [] };
  try {
    return { text: strict.decode(source), notes: [] };
  } catch {
    const message = "The file is not valid UTF-8: what cannot be read counts as unknown characters";
    return { text: lenient.decode(source), notes: [{ code: "invalid_utf8", line: 1, message }] };
  }
}
