import type { RepeatedWindows } from "./token-windows.ts";

/** Equal runs of tokens at several positions, as long as they can be made. */
export interface EqualRuns {
  /** Positions as in `RepeatedWindows`, ascending; no two runs overlap. */
  positions: number[];
  /** Length of each run in tokens. */
  length: number;
}

interface OpenSet {
  members: number[];
  length: number;
}

/**
 * Joins windows to maximal runs: a set of windows is extended to the right while all of its members
 * agree; where they part, the run so far is kept and each part that still agrees goes on. Sets that could be
 * extended to the left are not begun, because the set to their left finds them. Work is bounded by
 * `stepsPerToken`, so that built inputs cannot make it quadratic; past it runs stay shorter than they could be.
 */
export function extendWindows(windows: RepeatedWindows, stepsPerToken = 64): EqualRuns[] {
  const { size, count, windowClass, position } = windows;
  const members = membersByClass(windows);
  let steps = stepsPerToken * count;
  const runs: EqualRuns[] = [];

  const classAfter = (entry: number, distance: number): number => {
    const next = entry + distance;
    if (next < 0 || next >= count || position[next] !== (position[entry] ?? 0) + distance) return -1;
    return windows.file[next] === windows.file[entry] ? (windowClass[next] ?? -1) : -1;
  };
  const agree = (set: readonly number[], distance: number): boolean => {
    const first = set[0];
    if (first === undefined) return false;
    const expected = classAfter(first, distance);
    if (expected < 0) return false;
    for (const entry of set) if (classAfter(entry, distance) !== expected) return false;
    return true;
  };

  for (const set of members) {
    if (set.length < 2 || agree(set, -1)) continue;
    const open: OpenSet[] = [{ members: set, length: size }];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      let { length } = current;
      while (steps > 0 && agree(current.members, length - size + 1)) {
        steps -= current.members.length;
        length += 1;
      }
      const run = withoutOverlap(current.members, length, windows);
      if (run !== null) runs.push(run);
      if (steps <= 0) continue;
      for (const part of partition(current.members, (entry) => classAfter(entry, length - size + 1))) {
        if (!agree(part, -1)) open.push({ members: part, length: length + 1 });
      }
    }
  }
  return runs;
}

/** Entries of each class with several, in ascending order, classes in the order of their first entry. */
function membersByClass({ count, windowClass, classCount }: RepeatedWindows): number[][] {
  const times = new Uint32Array(classCount);
  for (let entry = 0; entry < count; entry += 1) {
    const number = windowClass[entry] ?? -1;
    if (number >= 0) times[number] = (times[number] ?? 0) + 1;
  }
  // Most classes have one entry where the hashes alone were equal: no list is made for them.
  const listOf = new Int32Array(classCount).fill(-1);
  const lists: number[][] = [];
  for (let entry = 0; entry < count; entry += 1) {
    const number = windowClass[entry] ?? -1;
    if (number < 0 || (times[number] ?? 0) < 2) continue;
    const list = listOf[number] ?? -1;
    if (list >= 0) lists[list]?.push(entry);
    else {
      listOf[number] = lists.length;
      lists.push([entry]);
    }
  }
  return lists;
}

function partition(set: readonly number[], keyOf: (entry: number) => number): number[][] {
  const parts = new Map<number, number[]>();
  for (const entry of set) {
    const key = keyOf(entry);
    if (key < 0) continue;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [entry]);
    else part.push(entry);
  }
  return [...parts.values()].filter((part) => part.length > 1);
}

/** Drops runs that overlap the one before them; of two that do, shortens both to their distance. */
function withoutOverlap(set: readonly number[], length: number, windows: RepeatedWindows): EqualRuns | null {
  const positions: number[] = [];
  let nearest = Infinity;
  for (const entry of set) {
    const here = windows.position[entry] ?? 0;
    const last = positions.at(-1);
    if (last !== undefined && here - last < length) {
      nearest = Math.min(nearest, here - last);
      continue;
    }
    positions.push(here);
  }
  if (positions.length > 1) return { positions, length };
  const first = positions[0];
  if (first === undefined || nearest < windows.size) return null;
  return { positions: [first, first + nearest], length: nearest };
}
