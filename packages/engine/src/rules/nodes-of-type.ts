import type { SyntaxTable } from "../parsers/syntax-table.ts";

const known = new WeakMap<readonly string[], Map<string, Uint8Array>>();

/** One flag a node type of the table's grammar: 1 where the name is among those asked for. */
function flagsOf(table: SyntaxTable, names: readonly string[]): Uint8Array {
  let byNames = known.get(table.typeNames);
  if (byNames === undefined) known.set(table.typeNames, (byNames = new Map()));
  const key = names.join(" ");
  let flags = byNames.get(key);
  if (flags === undefined) {
    flags = new Uint8Array(65_536);
    for (const [type, name] of table.typeNames.entries()) if (names.includes(name)) flags[type] = 1;
    byNames.set(key, flags);
  }
  return flags;
}

/** The nodes of some types, in order. Most nodes of a file are none of them: this looks at numbers only. */
export function* nodesOfType(table: SyntaxTable, ...names: readonly string[]): Generator<number> {
  const flags = flagsOf(table, names);
  const { size, type } = table;
  for (let node = 0; node < size; node += 1) if (flags[type[node] ?? 0] === 1) yield node;
}
