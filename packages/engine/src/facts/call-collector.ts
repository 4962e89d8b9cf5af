import type { Language } from "../languages/language.ts";
import type { CallFact, TestFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  firstChild,
  isInField,
  nextSibling,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import type { CompiledLanguage } from "./compile-language.ts";
import { role } from "./compile-language.ts";

const maxName = 200;
const maxReceiver = 120;
const asserts = 1;
const mocks = 2;

/** The calls of one file, and the tests that some of them and some functions are. */
export class CallCollector {
  readonly calls: CallFact[] = [];
  readonly tests: TestFact[] = [];
  readonly #table: SyntaxTable;
  readonly #language: Language;
  readonly #roles: Int32Array;
  readonly #open: number[] = [];
  // What is known of a callee by its name.
  readonly #kinds = new Map<string, number>();

  constructor(table: SyntaxTable, language: Language, { roles }: CompiledLanguage) {
    this.#table = table;
    this.#language = language;
    this.#roles = roles;
  }

  /** Takes a call node on a line inside a function; true when it opens a test, which the caller then closes. */
  add(node: number, line: number, lastLine: number, fn: number): boolean {
    const callee = this.#language.calls[typeOf(this.#table, node)]?.(this.#table, node) ?? null;
    if (callee === null || callee.name === "") return false;
    const receiver = this.#receiver(callee.receiver);
    const count = callee.count ?? this.#countArguments(callee.arguments);
    this.calls.push({ line, callee: callee.name, receiver, arguments: count, function: fn });
    const { tests } = this.#language;
    let kind = this.#kinds.get(callee.name);
    if (kind === undefined) {
      kind = (tests.assertions.test(callee.name) ? asserts : 0) | (tests.mocks.test(callee.name) ? mocks : 0);
      this.#kinds.set(callee.name, kind);
    }
    if ((kind & asserts) !== 0) this.addAssertion();
    const test = this.tests[this.#open.at(-1) ?? -1];
    if (test !== undefined && (kind & mocks) !== 0) test.mocks += 1;
    if (tests.testCall === null) return false;
    const whole = receiver === "" ? callee.name : `${receiver}.${callee.name}`;
    if (!tests.testCall.test(whole)) return false;
    // `test.each(rows)(name, run)`: the outer call is the test.
    if (isInField(this.#table, node, "function") && this.#isCall(parentOf(this.#table, node))) return false;
    const title = this.#firstString(callee.arguments);
    const name = title === none ? whole : textOf(this.#table, title).replaceAll(/^["'`]|["'`]$/g, "");
    this.openTest(name, line, lastLine, tests.skipped.test(whole));
    return true;
  }

  openTest(name: string, start_line: number, end_line: number, skipped: boolean): void {
    this.tests.push({ name: name.slice(0, maxName), skipped, assertions: 0, mocks: 0, start_line, end_line });
    this.#open.push(this.tests.length - 1);
  }

  closeTest(): void {
    this.#open.pop();
  }

  /** Counts an assertion for the innermost open test. */
  addAssertion(): void {
    const test = this.tests[this.#open.at(-1) ?? -1];
    if (test !== undefined) test.assertions += 1;
  }

  #isCall(node: number): boolean {
    return ((this.#roles[this.#table.type[node] ?? 0] ?? 0) & role.call) !== 0;
  }

  #receiver(node: number): string {
    if (node === none) return "";
    const { source, start, end } = this.#table;
    const from = start[node] ?? 0;
    const text = source.slice(from, Math.min(end[node] ?? 0, from + maxReceiver));
    return /\s/.test(text) ? text.replaceAll(/\s+/g, "") : text;
  }

  #countArguments(node: number): number {
    const table = this.#table;
    let count = 0;
    for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
      const roles = this.#roles[table.type[child] ?? 0] ?? 0;
      if ((roles & role.comment) !== 0) continue;
      const isWhole = table.last[child] !== child || (roles & (role.identifier | role.literal)) !== 0;
      if (isWhole || /^\w/.test(typeOf(table, child))) count += 1;
    }
    return count;
  }

  #firstString(node: number): number {
    const table = this.#table;
    for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
      if (((this.#roles[table.type[child] ?? 0] ?? 0) & role.string) !== 0) return child;
    }
    return none;
  }
}
