import { foldCase } from "./fold-case.ts";

/** The pattern of LIKE for all that contains a text. */
export function likeText(text: string): string {
  return `%${escaped(text)}%`;
}

/**
 * A pattern of LIKE that every text containing a path that the glob matches meets, for folded texts, or null
 * if the glob says too little for the index of trigrams to be of use.
 */
export function likeGlob(glob: string): string | null {
  // Of braces, which hold alternatives, nothing is sure to be there.
  const parts = glob
    .replace(/\{.*\}/u, "*")
    .split(/(?:\*\*\/|[*?])+/u)
    .filter((part) => part !== "");
  if (!parts.some((part) => /[\p{L}\p{N}]{3}/u.test(part))) return null;
  return `%${parts.map((part) => escaped(foldCase(part))).join("%")}%`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
