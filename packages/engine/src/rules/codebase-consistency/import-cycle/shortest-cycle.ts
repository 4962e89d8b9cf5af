const maximumStarts = 50;

/** A shortest circle through files of one group, from the smallest file on; breadth-first from at most fifty of them. */
export function shortestCycle(loads: readonly (readonly number[])[], members: readonly number[]): number[] {
  const inside = new Set(members);
  let best: number[] = [];
  for (const start of members.slice(0, maximumStarts)) {
    const before = new Map<number, number>();
    let front = [start];
    let closing: number | null = null;
    for (let length = 1; front.length > 0 && closing === null; length += 1) {
      if (best.length > 0 && length >= best.length) break;
      const next: number[] = [];
      for (const file of front) {
        for (const target of loads[file] ?? []) {
          if (target === start) closing ??= file;
          else if (inside.has(target) && !before.has(target)) {
            before.set(target, file);
            next.push(target);
          }
        }
      }
      front = next;
    }
    if (closing === null) continue;
    const circle = [closing];
    for (let file = closing; file !== start;) {
      file = before.get(file) ?? start;
      circle.push(file);
    }
    if (best.length === 0 || circle.length < best.length) best = circle.reverse();
  }
  return best;
}
