import type { SymbolFact } from "../../../model/file-facts.ts";

/**
 * Groups of a class's methods that are connected over fields or calls of each other (LCOM4), each with
 * the names of its methods, largest first. Constructors connect nothing: they touch every field. Fewer than three
 * methods that are no getters or setters are no group.
 */
export function cohesionGroups(symbols: readonly SymbolFact[], owner: number): string[][] {
  const members = symbols.filter((symbol) => symbol.parent === owner && symbol.kind !== "constructor");
  const group = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let next = group.get(root); next !== undefined && next !== root; next = group.get(root)) root = next;
    return root;
  };
  for (const { name } of members) group.set(name, name);
  for (const { name, uses_members } of members) {
    for (const used of uses_members) if (group.has(used)) group.set(find(used), find(name));
  }
  const byRoot = new Map<string, string[]>();
  for (const { name, kind } of members) {
    if (kind !== "method") continue;
    const root = find(name);
    const names = byRoot.get(root);
    if (names === undefined) byRoot.set(root, [name]);
    else if (!names.includes(name)) names.push(name);
  }
  return [...byRoot.values()]
    .filter((names) => names.filter((name) => !/^(?:get|set|is)(?=[\p{Lu}_])/iu.test(name)).length > 2)
    .sort((a, b) => b.length - a.length);
}
