const longest = 200;

/** Words of letters, digits, `_` and `$` in short strings and documentation. */
export class WordCollector {
  readonly #words = new Set<string>();

  add(text: string): void {
    if (text.length > longest) return;
    for (const word of text.match(/[\w$]+/g) ?? []) this.#words.add(word);
  }

  /** The words of a string literal from `from` up to `to`; a longer one is passed over without being copied. */
  addPart(source: string, from: number, to: number): void {
    if (to - from <= longest) this.add(source.slice(from, to));
  }

  sorted(): string[] {
    return [...this.#words].sort();
  }
}
