import { hashText } from "./hash-text.ts";

/** The names of one file, numbered in the order in which they occur first. */
export class NameTable {
  readonly names: string[] = [];
  /** Number of each name in the order of the text. */
  readonly occurrences: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #hashes: number[] = [];

  /** Takes one occurrence and gives the hash of the name. */
  add(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.names.length;
      this.#ids.set(text, id);
      this.names.push(text);
      this.#counts.push(0);
      this.#hashes.push(hashText(text));
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    this.occurrences.push(id);
    return this.#hashes[id] ?? 0;
  }

  /** How often each name occurs. Without a prototype, so that any name may be a key. */
  counts(): Record<string, number> {
    const counts = Object.create(null) as Record<string, number>;
    this.names.forEach((name, id) => {
      counts[name] = this.#counts[id] ?? 0;
    });
    return counts;
  }
}
