import type { LineCounts } from "../model/file-facts.ts";

const blank = 0;
const text = 1;
const comment = 2;
const code = 4;

/** Lines of one source: where they start and what they hold. Lines are numbered from 1. */
export class LineIndex {
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #kinds: Uint8Array;
  #near = 0;

  constructor(source: string) {
    let starts = new Uint32Array(Math.max(16, source.length >> 4));
    let kinds = new Uint8Array(starts.length);
    let lines = 1;
    let kind = blank;
    for (let at = 0; at < source.length; at += 1) {
      const unit = source.charCodeAt(at);
      if (unit === 10) {
        kinds[lines - 1] = kind;
        kind = blank;
        if (lines === starts.length) {
          const longer = new Uint32Array(lines * 2);
          longer.set(starts);
          starts = longer;
          const more = new Uint8Array(lines * 2);
          more.set(kinds);
          kinds = more;
        }
        starts[lines] = at + 1;
        lines += 1;
      } else if (unit > 32 && unit !== 0xa0 && unit !== 0xfeff) kind = text;
    }
    kinds[lines - 1] = kind;
    // A file that ends with a line break has no further line.
    if (source.length > 0 && source.charCodeAt(source.length - 1) === 10) lines -= 1;
    if (source.length === 0) lines = 0;
    this.count = lines;
    this.#starts = starts;
    this.#kinds = kinds;
  }

  /** Line of an offset. Cheap when the offsets asked for rise. */
  lineAt(offset: number): number {
    const starts = this.#starts;
    let near = this.#near;
    if ((starts[near] ?? 0) > offset) {
      let low = 0;
      let high = near;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      near = low;
    } else {
      let step = 0;
      while (near + 1 < this.count && (starts[near + 1] ?? 0) <= offset) {
        near += 1;
        step += 1;
        if (step > 64) {
          let high = this.count - 1;
          while (near < high) {
            const middle = (near + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset) near = middle;
            else high = middle - 1;
          }
          break;
        }
      }
    }
    this.#near = near;
    return near + 1;
  }

  /** Offset at which a line starts. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  markCode(from: number, to: number): void {
    for (let line = from; line <= to; line += 1) this.#kinds[line - 1] = (this.#kinds[line - 1] ?? 0) | code;
  }

  markComment(from: number, to: number): void {
    for (let line = from; line <= to; line += 1)
      this.#kinds[line - 1] = (this.#kinds[line - 1] ?? 0) | comment;
  }

  /** True for a line that counts as code: it holds text and not only comment. */
  isCode(line: number): boolean {
    const kind = this.#kinds[line - 1] ?? 0;
    return (kind & text) !== 0 && ((kind & code) !== 0 || (kind & comment) === 0);
  }

  counts(): LineCounts {
    const counts = { total: this.count, code: 0, comment: 0, blank: 0 };
    for (let line = 1; line <= this.count; line += 1) {
      if (this.isCode(line)) counts.code += 1;
      else if (((this.#kinds[line - 1] ?? 0) & text) === 0) counts.blank += 1;
      else counts.comment += 1;
    }
    return counts;
  }

  /** Code lines before each line, so that a range's count is one subtraction: `sums[end] - sums[start - 1]`. */
  codeSums(): Uint32Array {
    const sums = new Uint32Array(this.count + 1);
    for (let line = 1; line <= this.count; line += 1)
      sums[line] = (sums[line - 1] ?? 0) + (this.isCode(line) ? 1 : 0);
    return sums;
  }
}
