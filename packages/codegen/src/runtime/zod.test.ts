import { expect, test } from "vitest";
import { z as zod } from "zod";
import { holds } from "./run-schema.ts";
import { explained, lazy, quickly, z } from "./zod.ts";

test("the small interface names only what Zod has, with the methods that validators call", () => {
  expect(Object.keys(z).filter((name) => !(name in zod))).toEqual([]);
  expect(holds(z.string().min(2).max(3).regex(/a/), "ab")).toBe(true);
  expect(holds(z.number().min(1).max(2).gt(0).lt(3), 3)).toBe(false);
  expect(
    holds(
      z
        .array(z.literal([1, 2]))
        .min(1)
        .max(2),
      [1],
    ),
  ).toBe(true);
  expect(holds(z.object({ a: z.enum(["x"]) }).catchall(z.null()), { a: "x", b: 1 })).toBe(false);
  expect(explained({ code: "invalid_type", expected: "string", input: 1 }).message).toContain("string");
});

test("a schema that is used often is compiled, and says the same; what it accepts comes back as it is", () => {
  const schema = lazy(() => z.looseObject({ a: z.number().min(1) })) as unknown as zod.ZodType;
  const value = { b: 1, a: 2 };
  for (let count = 0; count < 50; count += 1) {
    expect(schema.safeParse(value).data).toBe(value);
    expect(schema.safeParse({ a: 0 }).success).toBe(false);
  }
  const plain = z.looseObject({ a: z.number() });
  const judge = quickly(plain);
  for (let count = 0; count < 21; count += 1) expect(judge({ a: 1 })).toBe(false);
  expect(judge({ a: 1 })).toBe(true);
});
