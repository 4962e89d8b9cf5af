import { expect, test } from "vitest";
import { runByHalves } from "./run-by-halves.ts";

const never = (): boolean => false;

test("the items that make a batch fail are found, and all others keep their result", async () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  const bad = new Set([0, 417, 418, 999]);
  let runs = 0;
  const outcomes = await runByHalves(
    items,
    async (batch) => {
      runs += 1;
      if (batch.some((item) => bad.has(item))) throw new Error("died");
      return batch.map((item) => item * 2);
    },
    never,
  );
  expect(outcomes.flatMap((outcome, index) => (outcome.ok ? [] : [index]))).toEqual([...bad]);
  expect(outcomes[500]).toEqual({ ok: true, value: 1000 });
  expect(outcomes[417]).toEqual({ ok: false, reason: "died" });
  expect(runs).toBeLessThan(80);
});

test("a batch that gives too few results counts as failed", async () => {
  const outcomes = await runByHalves([1, 2], async (batch) => (batch.length > 1 ? [] : batch), never);
  expect(outcomes).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 2 },
  ]);
});

test("an abort ends it at once", async () => {
  const stop = new Error("stop");
  await expect(
    runByHalves(
      [1, 2, 3],
      async () => Promise.reject(stop),
      (error) => error === stop,
    ),
  ).rejects.toBe(stop);
});
