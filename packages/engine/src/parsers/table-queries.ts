import type { SyntaxTable } from "./syntax-table.ts";
import { errorType } from "./syntax-table.ts";

/** No node. */
export const none = -1;

export function textOf(table: SyntaxTable, node: number): string {
  return node < 0 ? "" : table.source.slice(table.start[node], table.end[node]);
}

export function typeOf(table: SyntaxTable, node: number): string {
  if (node < 0) return "";
  const type = table.type[node] ?? errorType;
  return type === errorType ? "ERROR" : (table.typeNames[type] ?? "");
}

export function parentOf(table: SyntaxTable, node: number): number {
  return node < 0 ? none : (table.parent[node] ?? none);
}

export function isLeaf(table: SyntaxTable, node: number): boolean {
  return table.last[node] === node;
}

export function firstChild(table: SyntaxTable, node: number): number {
  return node >= 0 && (table.last[node] ?? 0) > node ? node + 1 : none;
}

export function nextSibling(table: SyntaxTable, node: number): number {
  const parent = parentOf(table, node);
  if (parent < 0) return none;
  const next = (table.last[node] ?? 0) + 1;
  return next <= (table.last[parent] ?? 0) ? next : none;
}

/** The sibling before, comments and tokens included, or `none`. */
export function previousSibling(table: SyntaxTable, node: number): number {
  const parent = parentOf(table, node);
  let at = node - 1;
  if (at <= parent) return none;
  while (parentOf(table, at) !== parent) at = parentOf(table, at);
  return at;
}

/** The children in order, anonymous tokens and comments included. */
export function* childrenOf(table: SyntaxTable, node: number): Generator<number> {
  for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) yield child;
}

const fieldIds = new WeakMap<readonly (string | null)[], Map<string, number>>();

function fieldId(table: SyntaxTable, name: string): number {
  let ids = fieldIds.get(table.fieldNames);
  if (ids === undefined) {
    ids = new Map(table.fieldNames.map((field, id) => [field ?? "", id]));
    fieldIds.set(table.fieldNames, ids);
  }
  return ids.get(name) ?? none;
}

/** The first child in a field, or `none`. */
export function childInField(table: SyntaxTable, node: number, name: string): number {
  const wanted = fieldId(table, name);
  if (wanted <= 0) return none;
  for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
    if (table.field[child] === wanted) return child;
  }
  return none;
}

export function isInField(table: SyntaxTable, node: number, name: string): boolean {
  return node >= 0 && table.field[node] === fieldId(table, name);
}

/** The first child of one of the types, or `none`. */
export function childOfType(table: SyntaxTable, node: number, ...types: readonly string[]): number {
  for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
    if (types.includes(typeOf(table, child))) return child;
  }
  return none;
}

export function childrenOfType(table: SyntaxTable, node: number, ...types: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of childrenOf(table, node)) if (types.includes(typeOf(table, child))) found.push(child);
  return found;
}

/** The nearest node of one of the types at most 32 levels above, or `none`. The limit keeps hostile depth cheap. */
export function ancestorOfType(table: SyntaxTable, node: number, ...types: readonly string[]): number {
  let at = parentOf(table, node);
  for (let level = 0; level < 32 && at !== none; level += 1) {
    if (types.includes(typeOf(table, at))) return at;
    at = parentOf(table, at);
  }
  return none;
}

/** Descendants of one of the types, in order, none of them inside another. */
export function outermostOfType(table: SyntaxTable, node: number, ...types: readonly string[]): number[] {
  const found: number[] = [];
  const last = table.last[node] ?? node;
  for (let at = node + 1; at <= last; at += 1) {
    if (!types.includes(typeOf(table, at))) continue;
    found.push(at);
    at = table.last[at] ?? at;
  }
  return found;
}

/** The text of a string literal without its quotes and prefix, escapes left as written. */
export function stringValue(table: SyntaxTable, node: number): string {
  const text = textOf(table, node);
  const match = /^[A-Za-z@$]*(?:"""|'''|["'`])([\s\S]*?)(?:"""|'''|["'`])$/.exec(text);
  return match?.[1] ?? text;
}
