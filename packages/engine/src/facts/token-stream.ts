import { hashText } from "./hash-text.ts";

const identifierHash = hashText("identifier");
const literalHash = hashText("literal");
const baseA = 0x01000193;
const baseB = 0x5bd1e995;

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(array.length * 2);
  longer.set(array);
  return longer;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let factor = base;
  for (let left = exponent; left > 0; left >>>= 1) {
    if ((left & 1) === 1) result = Math.imul(result, factor);
    factor = Math.imul(factor, factor);
  }
  return result;
}

/** The tokens of one file that count for clones, and hashes of any range of them in constant time. */
export class TokenStream {
  length = 0;
  #folded = new Uint32Array(1024);
  #exact = new Uint32Array(1024);
  #lines = new Uint32Array(1024);
  // Polynomial hashes of all tokens before each one.
  #prefixA = new Uint32Array(1025);
  #prefixB = new Uint32Array(1025);

  addIdentifier(exact: number, line: number): void {
    this.#add(identifierHash, exact, line);
  }

  addLiteral(exact: number, line: number): void {
    this.#add(literalHash, exact, line);
  }

  addMark(hash: number, line: number): void {
    this.#add(hash, hash, line);
  }

  #add(folded: number, exact: number, line: number): void {
    const at = this.length;
    if (at === this.#folded.length) {
      this.#folded = grown(this.#folded);
      this.#exact = grown(this.#exact);
      this.#lines = grown(this.#lines);
      this.#prefixA = grown(this.#prefixA);
      this.#prefixB = grown(this.#prefixB);
    }
    this.#folded[at] = folded;
    this.#exact[at] = exact;
    this.#lines[at] = line;
    this.#prefixA[at + 1] = Math.imul(this.#prefixA[at] ?? 0, baseA) + exact;
    this.#prefixB[at + 1] = Math.imul(this.#prefixB[at] ?? 0, baseB) + Math.imul(exact, 0x9e3779b1);
    this.length = at + 1;
  }

  /** 16 hex digits for the tokens from `start` up to now: equal for equal text, whatever the layout. */
  hashFrom(start: number): string {
    const length = this.length - start;
    const a = (this.#prefixA[this.length] ?? 0) - Math.imul(this.#prefixA[start] ?? 0, power(baseA, length));
    const b = (this.#prefixB[this.length] ?? 0) - Math.imul(this.#prefixB[start] ?? 0, power(baseB, length));
    return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
  }

  result(): { tokens: Uint32Array; exact_tokens: Uint32Array; token_lines: Uint32Array } {
    return {
      tokens: this.#folded.slice(0, this.length),
      exact_tokens: this.#exact.slice(0, this.length),
      token_lines: this.#lines.slice(0, this.length),
    };
  }
}
