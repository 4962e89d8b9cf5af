/** What became of one item: a result, or the reason why there is none. */
export type Outcome<R> = { ok: true; value: R } | { ok: false; reason: string };

/**
 * Runs a batch as a whole; when that fails, its halves, down to the single items that make it fail. One
 * culprit among n items costs about 2 log2(n) runs, and everything else keeps its result.
 *
 * @returns One outcome an item, in the order of the items.
 * @throws What `run` throws when `isFatal` says so (an abort), else never.
 */
export async function runByHalves<T, R>(
  items: readonly T[],
  run: (batch: readonly T[]) => Promise<readonly R[]>,
  isFatal: (error: unknown) => boolean,
): Promise<Outcome<R>[]> {
  const outcomes: Outcome<R>[] = Array.from(items, () => ({ ok: false, reason: "not run" }));
  const spans: [from: number, to: number][] = items.length > 0 ? [[0, items.length]] : [];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    try {
      const results = await run(items.slice(from, to));
      if (results.length !== to - from) {
        throw new Error(`A batch of ${to - from} gave ${results.length} results.`);
      }
      for (const [index, value] of results.entries()) outcomes[from + index] = { ok: true, value };
    } catch (error) {
      if (isFatal(error)) throw error;
      const middle = (from + to) >> 1;
      if (middle === from) {
        outcomes[from] = { ok: false, reason: error instanceof Error ? error.message : String(error) };
      } else {
        spans.push([middle, to], [from, middle]);
      }
    }
  }
  return outcomes;
}
