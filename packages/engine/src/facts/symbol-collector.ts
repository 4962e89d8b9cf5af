import type { Language } from "../languages/language.ts";
import type { SymbolFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { none } from "../parsers/table-queries.ts";
import type { MethodRange } from "./add-member-uses.ts";
import { addMemberUses, isTypeKind } from "./add-member-uses.ts";
import { MemberReach } from "./member-reach.ts";
import type { NameTable } from "./name-table.ts";

// Deeper names keep their innermost parts: hostile nesting must not make them long.
const deepest = 64;

/** The symbols of one file, with those that are open around the walk. */
export class SymbolCollector {
  readonly symbols: SymbolFact[] = [];
  /** Line on which the last documentation comment ended, -1 when it was taken. */
  docEnd = -1;
  /** The name that the outermost open method has for its own object. */
  selfName = "";
  readonly #table: SyntaxTable;
  readonly #language: Language;
  readonly #names: NameTable;
  readonly #lines: { first: (node: number) => number; last: (node: number) => number };
  readonly #open: number[] = [];
  readonly #qualifiers: string[] = [];
  readonly #methods: MethodRange[] = [];
  readonly #selfUses = new Map<number, Set<string>>();
  readonly #selves: ReadonlySet<string>;
  /** Members that parameters are asked for. */
  readonly reach = new MemberReach();

  constructor(
    table: SyntaxTable,
    language: Language,
    names: NameTable,
    lines: { first: (node: number) => number; last: (node: number) => number },
  ) {
    this.#table = table;
    this.#language = language;
    this.#names = names;
    this.#lines = lines;
    this.#selves = new Set(language.selves);
  }

  get inType(): boolean {
    return isTypeKind(this.symbols[this.#open.at(-1) ?? -1]?.kind ?? "variable");
  }

  qualified(name: string): string {
    const around = this.#qualifiers;
    if (around.length === 0) return name;
    return around.length > deepest
      ? `${around.slice(-deepest).join(".")}.${name}`
      : `${around.join(".")}.${name}`;
  }

  /** Adds a symbol inside the open ones and gives its index. */
  add(node: number, name: string, kind: SymbolFact["kind"], inFunction: boolean): number {
    const { symbols } = this.#language;
    const table = this.#table;
    const line = this.#lines.first(node);
    const firstLine = this.#lines.first(symbols.outermost(table, node));
    this.symbols.push({
      name,
      qualified_name: this.qualified(name),
      kind,
      ...symbols.visibility(table, node, { name, kind, inType: this.inType, inFunction }),
      parent: this.#open.at(-1) ?? -1,
      decorators: symbols.decorators(table, node),
      documented: (this.docEnd >= firstLine - 1 && this.docEnd <= line) || symbols.hasInnerDoc(table, node),
      bases: [],
      uses_members: [],
      start_line: line,
      end_line: this.#lines.last(node),
    });
    this.docEnd = -1;
    return this.symbols.length - 1;
  }

  open(symbol: number): void {
    this.#open.push(symbol);
  }

  close(): void {
    this.#open.pop();
  }

  /** From here on names are qualified by one more. */
  qualify(name: string): void {
    this.#qualifiers.push(name);
  }

  unqualify(): void {
    this.#qualifiers.pop();
  }

  /** Begins to note which names occur in a function. `owner`: the type it belongs to though written elsewhere. */
  openMethod(symbol: number, owner: string): number {
    const from = this.#names.occurrences.length;
    this.#methods.push({ symbol, from, to: from, owner });
    return this.#methods.length - 1;
  }

  /** Ends an outermost function whose names began with those of the method. */
  closeReach(fn: number, method: number, parameters: readonly string[]): void {
    const from = this.#methods[method]?.from ?? this.#names.occurrences.length;
    this.reach.close(fn, from, parameters, this.#names.occurrences, this.#names.names);
  }

  closeMethod(method: number): void {
    const range = this.#methods[method];
    if (range !== undefined) range.to = this.#names.occurrences.length;
  }

  /** Notes a name that stands behind the two leaves before it, when these lead to a member of the own object. */
  noteUse(name: string, object: number, mark: number): void {
    if (this.#open.length === 0) return;
    // Ruby's instance variables say themselves whose they are.
    if (!name.startsWith("@")) {
      if (object === none) return;
      const { source, start, end } = this.#table;
      const unit = source.charCodeAt(start[mark] ?? 0);
      // `.`, `?.`, `->` and `::` lead to a member.
      if (unit !== 46 && unit !== 63 && unit !== 45 && unit !== 58) return;
      const from = start[object] ?? 0;
      const text = source.slice(from, Math.min(end[object] ?? 0, from + 12));
      if (!this.#selves.has(text) && text !== this.selfName) {
        // Only what is asked of a plain name, not of another one's member.
        const before = from > 0 ? source.charCodeAt(from - 1) : 0;
        const isWhole = before !== 46 && before !== 62 && before !== 58;
        const length = (end[mark] ?? 0) - (start[mark] ?? 0);
        if (isWhole && (unit === 46 || (length > 1 && unit !== 58)))
          this.reach.note(this.#names.occurrences.length - 1);
        return;
      }
    }
    const method = this.#open.find((symbol) => isMember(this.symbols[symbol]));
    if (method === undefined) return;
    let uses = this.#selfUses.get(method);
    if (uses === undefined) {
      uses = new Set();
      this.#selfUses.set(method, uses);
    }
    uses.add(name);
  }

  /** The symbols, complete with what they use. */
  finish(): SymbolFact[] {
    const { implicitSelf } = this.#language.complexity;
    addMemberUses(
      this.symbols,
      this.#methods,
      this.#selfUses,
      this.#names.occurrences,
      this.#names.names,
      implicitSelf,
    );
    return this.symbols;
  }
}

function isMember(symbol: SymbolFact | undefined): boolean {
  return symbol?.kind === "method" || symbol?.kind === "constructor" || symbol?.kind === "accessor";
}
