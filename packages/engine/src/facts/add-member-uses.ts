import type { SymbolFact } from "../model/file-facts.ts";

/** The names that occur inside a function: a range of the file's occurrences. */
export interface MethodRange {
  symbol: number;
  from: number;
  to: number;
  /** Name of the type it belongs to when it is written elsewhere; else empty. */
  owner: string;
}

export function isTypeKind(kind: SymbolFact["kind"]): boolean {
  return kind === "class" || kind === "interface" || kind === "enum" || kind === "type";
}

/**
 * Fills `uses_members`: what a method reaches through its own object and, where the language lets it leave
 * out the object, every sibling's name that occurs in it. Methods written apart from their type are given to it.
 */
export function addMemberUses(
  symbols: SymbolFact[],
  methods: readonly MethodRange[],
  selfUses: ReadonlyMap<number, ReadonlySet<string>>,
  occurrences: readonly number[],
  names: readonly string[],
  implicitSelf: boolean,
): void {
  const types = new Map<string, number>();
  symbols.forEach((symbol, index) => {
    if (isTypeKind(symbol.kind) && !types.has(symbol.name)) types.set(symbol.name, index);
  });
  const members = new Map<number, Set<string>>();
  for (const method of methods) {
    const symbol = symbols[method.symbol];
    const type = method.owner === "" ? undefined : types.get(method.owner);
    if (symbol !== undefined && type !== undefined) symbol.parent = type;
  }
  for (const symbol of symbols) {
    if (symbol.parent < 0 || !isTypeKind(symbols[symbol.parent]?.kind ?? "variable")) continue;
    // A constructor has its type's name, a plain accessor its keyword's: neither is used by it.
    if (symbol.kind === "constructor" || (symbol.kind === "accessor" && /^[gs]et$/.test(symbol.name)))
      continue;
    let names = members.get(symbol.parent);
    if (names === undefined) {
      names = new Set();
      members.set(symbol.parent, names);
    }
    names.add(symbol.name);
  }
  for (const [index, uses] of selfUses) {
    const symbol = symbols[index];
    if (symbol !== undefined) symbol.uses_members = [...uses].sort();
  }
  if (!implicitSelf) return;
  for (const { symbol: index, from, to } of methods) {
    const symbol = symbols[index];
    const siblings = symbol === undefined ? undefined : members.get(symbol.parent);
    if (symbol === undefined || siblings === undefined) continue;
    const uses = new Set(symbol.uses_members);
    for (let at = from; at < to; at += 1) {
      const name = names[occurrences[at] ?? 0] ?? "";
      if (name !== symbol.name && siblings.has(name)) uses.add(name);
    }
    symbol.uses_members = [...uses].sort();
  }
}
