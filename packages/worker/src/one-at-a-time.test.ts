import { expect, test } from "vitest";

import { oneAtATime } from "./one-at-a-time.ts";

test("work with one key runs in order, also after a failure, and other keys do not wait", async () => {
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = oneAtATime("a", async () => {
    await gate.promise;
    order.push("a1");
    throw new Error("a1 failed");
  });
  const second = oneAtATime("a", async () => void order.push("a2"));
  await oneAtATime("b", async () => void order.push("b"));
  gate.resolve();
  await expect(first).rejects.toThrow("a1 failed");
  await second;
  expect(order).toEqual(["b", "a1", "a2"]);
});
