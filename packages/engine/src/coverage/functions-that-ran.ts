import type { FunctionFact } from "../model/file-facts.ts";

/**
 * For each function 1 when it ran, 0 when it did not, -1 when the report does not tell. What the report says of the
 * function that starts there counts first; else whether any line of its body ran, lines of functions inside and the
 * first line left out: that one runs when the function is declared.
 */
export function functionsThatRan(
  functions: readonly FunctionFact[],
  lines: ReadonlyMap<number, number>,
  starts: ReadonlyMap<number, number>,
): Int8Array {
  const ran = new Int8Array(functions.length).fill(-1);
  const order = functions
    .map((fact, position) => ({ ...fact, position }))
    .sort((a, b) => a.start_line - b.start_line || b.end_line - a.end_line);
  const open: typeof order = [];
  let next = 0;
  for (const [line, hits] of [...lines].sort(([a], [b]) => a - b)) {
    for (let fact = order[next]; fact !== undefined && fact.start_line <= line; fact = order[(next += 1)])
      open.push(fact);
    while ((open.at(-1)?.end_line ?? line) < line) open.pop();
    const inner = open.at(-1);
    if (inner === undefined || inner.start_line === line) continue;
    ran[inner.position] = Math.max(ran[inner.position] ?? -1, hits > 0 ? 1 : 0);
  }
  const startsAt = Map.groupBy(order, ({ start_line }) => start_line);
  for (const [line, hits] of starts) {
    const there = startsAt.get(line) ?? [];
    // Of several on one line nobody knows which is meant, unless all ran or none did.
    if (there.length > 1 && hits > 0) continue;
    for (const { position } of there) if (hits > 0 || ran[position] !== 1) ran[position] = hits > 0 ? 1 : 0;
  }
  return ran;
}
