import type { Tree } from "web-tree-sitter";
import type { Grammar } from "./grammar.ts";
import { parserMemory } from "./grammar.ts";

/** The type of nodes that stand for text the grammar could not read. */
export const errorType = 65535;

/**
 * A syntax tree as columns: node `i` is entry `i` of each array, in the order of a depth-first walk, so
 * that the subtree of `i` is `i` up to `last[i]`. Reading it needs no recursion and no call into the parser.
 * The arrays belong to the thread and are overwritten by the next `readSyntaxTable`.
 */
export interface SyntaxTable {
  readonly source: string;
  /** Number of nodes; the arrays may be longer. */
  readonly size: number;
  /** Node type, an index into `typeNames`; `errorType` for an error node. */
  readonly type: Uint16Array;
  readonly typeNames: readonly string[];
  /** Offsets into `source`, end exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the last node of the subtree; the node itself for a leaf. */
  readonly last: Uint32Array;
  /** Index of the parent, -1 for the root. */
  readonly parent: Int32Array;
  /** Field of the node in its parent, an index into `fieldNames`; 0 for none. */
  readonly field: Uint16Array;
  readonly fieldNames: readonly (string | null)[];
  /** Nodes that the parser invented to go on: they have no text. */
  readonly missing: readonly number[];
  /** True when the text was not read without an error. */
  readonly hasError: boolean;
}

/** What the parser's library keeps of a language in memory, by production. */
interface Productions {
  /** Alias of the child by its position, 0 for none; null when no child has one. */
  aliases: (Uint16Array | null)[];
  /** Field of the child by its position, 0 for none; null when no child has one. */
  fields: (Uint16Array | null)[];
  publicSymbol: Uint16Array;
}

// Offsets in bytes of the library's structures in 32-bit memory (subtree.h, parser.h; ABI 14 and 15).
const heapPaddingBytes = 4;
const heapSizeBytes = 16;
const heapErrorCost = 32;
const heapChildCount = 36;
const heapSymbol = 40;
const heapFlags = 44;
const heapVisibleDescendants = 56;
const heapProduction = 66;
const languageCounts = 0;
const languageMaxAlias = 36;
const languageFieldSlices = 64;
const languageFieldEntries = 68;
const languagePublicSymbols = 76;
const languageAliases = 84;

const productionsByGrammar = new WeakMap<Grammar, Productions>();

function addressOf(handle: object): number {
  // The library keeps the address of its structure in property 0 of every handle.
  const address: unknown = Reflect.get(handle, 0);
  if (typeof address !== "number")
    throw new Error("web-tree-sitter keeps no address in its handles any more");
  return address;
}

function readProductions(grammar: Grammar): Productions {
  const known = productionsByGrammar.get(grammar);
  if (known !== undefined) return known;
  const u32 = parserMemory.HEAPU32;
  const u16 = new Uint16Array(u32.buffer);
  const u8 = new Uint8Array(u32.buffer);
  const language = addressOf(grammar.language);
  const word = (offset: number): number => u32[(language + offset) >> 2] ?? 0;
  const symbolCount = word(languageCounts + 4) + word(languageCounts + 8);
  const productionCount = word(languageCounts + 28);
  const fieldCount = word(languageCounts + 32);
  const maxAlias = u16[(language + languageMaxAlias) >> 1] ?? 0;
  const publicSymbol = u16.slice(
    word(languagePublicSymbols) >> 1,
    (word(languagePublicSymbols) >> 1) + symbolCount,
  );
  const aliases: (Uint16Array | null)[] = [null];
  const fields: (Uint16Array | null)[] = [];
  for (let production = 0; production < productionCount; production += 1) {
    if (production > 0) {
      const at = (word(languageAliases) >> 1) + production * maxAlias;
      const row = u16.slice(at, at + maxAlias);
      aliases[production] = row.some((alias) => alias !== 0) ? row : null;
    }
    fields[production] = null;
    if (fieldCount === 0) continue;
    const slice = (word(languageFieldSlices) >> 1) + production * 2;
    const from = u16[slice] ?? 0;
    const length = u16[slice + 1] ?? 0;
    for (let entry = from; entry < from + length; entry += 1) {
      const at = word(languageFieldEntries) + entry * 4;
      if ((u8[at + 3] ?? 0) !== 0) continue;
      const child = u8[at + 2] ?? 0;
      const row = (fields[production] ??= new Uint16Array(256));
      if (row[child] === 0) row[child] = u16[at >> 1] ?? 0;
    }
  }
  const productions = { aliases, fields, publicSymbol };
  productionsByGrammar.set(grammar, productions);
  return productions;
}

let capacity = 0;
let type = new Uint16Array(0);
let start = new Uint32Array(0);
let end = new Uint32Array(0);
let last = new Uint32Array(0);
let parent = new Int32Array(0);
let field = new Uint16Array(0);

function reserve(size: number): void {
  if (size <= capacity) return;
  capacity = Math.max(size, capacity * 2, 1 << 16);
  type = new Uint16Array(capacity);
  start = new Uint32Array(capacity);
  end = new Uint32Array(capacity);
  last = new Uint32Array(capacity);
  parent = new Int32Array(capacity);
  field = new Uint16Array(capacity);
}

// The open nodes of the walk, one column each. They grow with the depth of the tree.
const openSubtree: number[] = [];
const openChild: number[] = [];
const openStructural: number[] = [];
const openPosition: number[] = [];
const openIndex: number[] = [];
const openField: number[] = [];

/**
 * Reads a tree out of the parser's memory into columns. It gives the same nodes as a cursor walk does, at a
 * fraction of the cost, because nothing crosses the border to WASM (a test holds both against each other).
 */
export function readSyntaxTable(tree: Tree, grammar: Grammar, source: string): SyntaxTable {
  const { aliases, fields, publicSymbol } = readProductions(grammar);
  const u32 = parserMemory.HEAPU32;
  const u16 = new Uint16Array(u32.buffer);
  const missing: number[] = [];
  const rootAddress = addressOf(tree);
  const rootWord = u32[rootAddress >> 2] ?? 0;
  const typeNames: readonly string[] = grammar.language.types;
  const fieldNames = grammar.language.fields;

  let size = 0;
  let hasError = false;
  const emit = (
    symbol: number,
    from: number,
    length: number,
    parentIndex: number,
    fieldId: number,
  ): number => {
    const index = size;
    size += 1;
    type[index] = symbol === errorType ? errorType : (publicSymbol[symbol] ?? 0);
    start[index] = from >> 1;
    end[index] = (from + length) >> 1;
    last[index] = index;
    parent[index] = parentIndex;
    field[index] = fieldId;
    return index;
  };

  if ((rootWord & 1) === 1) {
    // A tree of one small leaf.
    reserve(1);
    const high = u32[(rootAddress >> 2) + 1] ?? 0;
    emit((rootWord >>> 8) & 255, (high >>> 16) & 255, high >>> 24, -1, 0);
  } else {
    const root = rootWord;
    reserve((u32[(root + heapVisibleDescendants) >> 2] ?? 0) + 1);
    const childCount = u32[(root + heapChildCount) >> 2] ?? 0;
    hasError = (u32[(root + heapErrorCost) >> 2] ?? 0) > 0;
    const position = u32[(root + heapPaddingBytes) >> 2] ?? 0;
    const index = emit(
      u16[(root + heapSymbol) >> 1] ?? 0,
      position,
      u32[(root + heapSizeBytes) >> 2] ?? 0,
      -1,
      0,
    );
    let depth = -1;
    if (childCount > 0) {
      depth = 0;
      openSubtree[0] = root;
      openChild[0] = 0;
      openStructural[0] = 0;
      openPosition[0] = position;
      openIndex[0] = index;
      openField[0] = 0;
    }
    while (depth >= 0) {
      const at = openSubtree[depth] ?? 0;
      const count = u32[(at + heapChildCount) >> 2] ?? 0;
      const child = openChild[depth] ?? 0;
      const parentIndex = openIndex[depth] ?? 0;
      if (child === count) {
        if (depth === 0 || openIndex[depth - 1] !== parentIndex) last[parentIndex] = size - 1;
        depth -= 1;
        continue;
      }
      openChild[depth] = child + 1;
      const childAddress = (at >> 2) - (count - child) * 2;
      const low = u32[childAddress] ?? 0;
      const inline = (low & 1) === 1;
      let symbol: number;
      let visible: boolean;
      let extra: boolean;
      let isMissing: boolean;
      let padding: number;
      let length: number;
      let grandchildren = 0;
      if (inline) {
        const high = u32[childAddress + 1] ?? 0;
        symbol = (low >>> 8) & 255;
        visible = (low & 2) !== 0;
        extra = (low & 8) !== 0;
        isMissing = (low & 32) !== 0;
        padding = (high >>> 16) & 255;
        length = high >>> 24;
      } else {
        symbol = u16[(low + heapSymbol) >> 1] ?? 0;
        const flags = u16[(low + heapFlags) >> 1] ?? 0;
        visible = (flags & 1) !== 0;
        extra = (flags & 4) !== 0;
        isMissing = (flags & 512) !== 0;
        padding = u32[(low + heapPaddingBytes) >> 2] ?? 0;
        length = u32[(low + heapSizeBytes) >> 2] ?? 0;
        grandchildren = u32[(low + heapChildCount) >> 2] ?? 0;
      }
      // The padding of the first child is the parent's own.
      const from = (openPosition[depth] ?? 0) + (child === 0 ? 0 : padding);
      openPosition[depth] = from + length;
      let fieldId = 0;
      let alias = 0;
      if (!extra) {
        const structural = openStructural[depth] ?? 0;
        openStructural[depth] = structural + 1;
        const production = u16[(at + heapProduction) >> 1] ?? 0;
        alias = aliases[production]?.[structural] ?? 0;
        fieldId = fields[production]?.[structural] ?? 0;
        if (fieldId === 0) fieldId = openField[depth] ?? 0;
      }
      let index = parentIndex;
      const shown = visible || alias !== 0;
      if (shown) {
        index = emit(alias === 0 ? symbol : alias, from, length, parentIndex, fieldId);
        if (isMissing) missing.push(index);
      }
      if (grandchildren > 0) {
        depth += 1;
        openSubtree[depth] = low;
        openChild[depth] = 0;
        openStructural[depth] = 0;
        openPosition[depth] = from;
        openIndex[depth] = index;
        openField[depth] = shown ? 0 : fieldId;
      }
    }
  }
  return { source, size, type, typeNames, start, end, last, parent, field, fieldNames, missing, hasError };
}
