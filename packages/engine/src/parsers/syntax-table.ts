/**
 * A syntax tree as columns: node `i` is entry `i` of each array, in the order of a depth-first walk, so
 * that the subtree of `i` is `i` up to `last[i]`. Reading it needs no recursion and no call into the parser.
 */
export interface SyntaxTable {
  readonly source: string;
  readonly size: number;
  /** Node type, an index into `typeNames`. */
  readonly type: Uint16Array;
  readonly typeNames: readonly string[];
  /** Offsets into `source`, end exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the last node of the subtree; the node itself for a leaf. */
  readonly last: Uint32Array;
  readonly parent: Int32Array;
  /** Field of the node in its parent, an index into `fieldNames`; 0 for none. */
  readonly field: Uint16Array;
  readonly fieldNames: readonly string[];
}
