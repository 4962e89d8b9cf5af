import type { Parameter } from "./read-signature.ts";

/**
 * Counts of one open function. The cognitive terms are kept apart, relative to the function itself, so that
 * a function inside can be added to the one around it in constant time, however deep.
 */
export interface ComplexityFrame {
  /** Index into the file's functions. */
  fn: number;
  node: number;
  /** First node whose tokens count as decisions. */
  countFrom: number;
  /** Decisions are left to the function around as well. */
  folded: boolean;
  decisions: number;
  /** Structures: each adds one and its nesting. */
  structures: number;
  nestings: number;
  /** What adds one whatever the nesting: `else`, operator sequences, labelled jumps. */
  flat: number;
  /** Own structures, those of inner functions left out. */
  ownStructures: number;
  /** Structures of inner functions: nested one deeper unless this function only wraps them. */
  inner: number;
  /** What inner wrappers left open: counts when anything around them does. */
  open: number;
  /** Current nesting inside this function. */
  nesting: number;
  /** Current and deepest nesting of control structures. */
  depth: number;
  deepest: number;
  /** Token at which the body starts. */
  bodyStart: number;
  /** Index of the method whose member uses are being noted, or -1. */
  method: number;
  /** Opaque nodes open around the function. */
  opaque: number;
  parameters: readonly Parameter[];
}

export function openFrame(
  fn: number,
  node: number,
  countFrom: number,
  folded: boolean,
  bodyStart: number,
  method: number,
  opaque: number,
  parameters: readonly Parameter[],
): ComplexityFrame {
  return {
    fn,
    node,
    countFrom,
    folded,
    decisions: 0,
    structures: 0,
    nestings: 0,
    flat: 0,
    ownStructures: 0,
    inner: 0,
    open: 0,
    nesting: 0,
    depth: 0,
    deepest: 0,
    bodyStart,
    method,
    opaque,
    parameters,
  };
}

/** Adds a structure at the current nesting: one, and one more for each level. */
export function addStructure(frame: ComplexityFrame): void {
  frame.structures += 1;
  frame.ownStructures += 1;
  frame.nestings += frame.nesting;
}

/**
 * Closes a function: its cognitive complexity without recursion, after adding its share to the function
 * around it. `wrapper`: it only wraps others, so they nest no deeper for it as long as it is outermost.
 */
export function closeFrame(
  frame: ComplexityFrame,
  around: ComplexityFrame | undefined,
  wrapper: boolean,
): number {
  const nestings = wrapper ? frame.nestings : frame.nestings + frame.inner + frame.open;
  const cognitive = frame.structures + nestings + frame.flat;
  if (around !== undefined) {
    around.structures += frame.structures;
    around.flat += frame.flat;
    around.nestings += nestings + frame.structures * around.nesting;
    around.inner += frame.structures;
    if (wrapper) around.open += frame.inner + frame.open;
    if (frame.folded) around.decisions += frame.decisions;
  }
  return cognitive;
}
