import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { firstChild, nextSibling, none, textOf } from "../parsers/table-queries.ts";
import type { CompiledLanguage } from "./compile-language.ts";
import { role } from "./compile-language.ts";

/** Counts the sequences of like operators in logical expressions, each expression once. */
export class LogicalSequences {
  readonly #table: SyntaxTable;
  readonly #language: CompiledLanguage;
  readonly #flat: boolean;
  readonly #marks: Uint8Array;
  readonly #done: number;
  /** Operators in the expression counted last. */
  operators = 0;

  /** `flat`: operators inside of others are taken in the order of the text. `marks`: one byte a node, in which the bit `done` is left on operators that were counted. */
  constructor(
    table: SyntaxTable,
    language: CompiledLanguage,
    flat: boolean,
    marks: Uint8Array,
    done: number,
  ) {
    this.#flat = flat;
    this.#table = table;
    this.#language = language;
    this.#marks = marks;
    this.#done = done;
  }

  /** Sequences in the expression of which `top` is the topmost operator; 0 when that is no logical one. */
  count(top: number): number {
    this.operators = 0;
    if (!this.#flat && this.#operator(top) === 0) return 0;
    // Operators in reading order, parentheses aside: each change of operator begins a new sequence.
    let sequences = 0;
    let previous = 0;
    const pending: number[] = [top];
    while (pending.length > 0) {
      const next = pending.pop() ?? none;
      if (next < 0) {
        const kind = -next - 1;
        if (kind !== previous) sequences += 1;
        previous = kind;
        continue;
      }
      const node = this.#withoutGroups(next);
      const operator = this.#operator(node);
      if (operator === 0 && !(this.#flat && this.#has(node, role.binary))) continue;
      this.#marks[node] = (this.#marks[node] ?? 0) | this.#done;
      for (const part of this.#parts(node)) pending.push(part);
    }
    return sequences;
  }

  #has(node: number, flag: number): boolean {
    return ((this.#language.roles[this.#table.type[node] ?? 0] ?? 0) & flag) !== 0;
  }

  /** The kind of logical operator of a node, 0 for none. */
  #operator(node: number): number {
    if (!this.#has(node, role.binary)) return 0;
    for (let child = firstChild(this.#table, node); child !== none; child = nextSibling(this.#table, child)) {
      const kind = this.#kind(child);
      if (kind !== 0) return kind;
    }
    return 0;
  }

  /** The kind of logical operator that a token is, 0 for none. */
  #kind(token: number): number {
    if (this.#table.last[token] !== token) return 0;
    return this.#has(token, role.decisionWord)
      ? (this.#language.logicalWords.get(textOf(this.#table, token)) ?? 0)
      : (this.#language.logical[this.#table.type[token] ?? 0] ?? 0);
  }

  /** Operands, and operators as negative numbers, last first; a chain of Rust's `let` has many. */
  #parts(node: number): number[] {
    const parts: number[] = [];
    for (let child = firstChild(this.#table, node); child !== none; child = nextSibling(this.#table, child)) {
      if (this.#has(child, role.comment)) continue;
      const kind = this.#kind(child);
      if (kind !== 0) this.operators += 1;
      parts.push(kind === 0 ? child : -kind - 1);
    }
    return parts.reverse();
  }

  #withoutGroups(node: number): number {
    let at = node;
    while (this.#has(at, role.group)) {
      let inside = firstChild(this.#table, at);
      while (inside !== none && (this.#has(inside, role.comment) || this.#isBracket(inside))) {
        inside = nextSibling(this.#table, inside);
      }
      if (inside === none) break;
      at = inside;
    }
    return at;
  }

  #isBracket(node: number): boolean {
    const { source, start, end, last } = this.#table;
    const from = start[node] ?? 0;
    return last[node] === node && (end[node] ?? 0) - from === 1 && source[from] === "(";
  }
}
