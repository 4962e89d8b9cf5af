/** A text as search compares it: without upper case. Folding a part of a text gives a part of the folded text. */
export function foldCase(text: string): string {
  // Lower-casing writes a sigma differently at the end of a word, and the end of a part is not that of a word.
  return text.toLowerCase().replaceAll("ς", "σ");
}

/** What search looks into, for one issue. */
export function searchText({
  message,
  file,
  symbol,
}: {
  message: string;
  file: string;
  symbol: string;
}): string {
  return foldCase([message, file, symbol].join("\u{1F}"));
}
