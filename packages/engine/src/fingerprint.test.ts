import { expect, test } from "vitest";
import { fingerprints, type FingerprintInput } from "./fingerprint.ts";

const finding: FingerprintInput = {
  rule_id: "empty-catch",
  symbol: "Store.load",
  text: "} catch {\n    }",
  file: "src/store.ts",
};

test("is 32 hex digits, the same on every run", () => {
  expect(fingerprints([finding])).toEqual(["90cd970111018e55f9d268df84f79136"]);
});

test("does not depend on the file's name or on layout", () => {
  const moved = { ...finding, file: "lib/storage.ts", text: "}  catch {\r\n\t}" };
  expect(fingerprints([moved])).toEqual(fingerprints([finding]));
});

test.each([
  ["rule", { rule_id: "swallowed-error" }],
  ["symbol", { symbol: "Store.save" }],
  ["text", { text: "} catch (e) {}" }],
])("differs by %s", (_, change) => {
  expect(fingerprints([{ ...finding, ...change }])).not.toEqual(fingerprints([finding]));
});

test("equal findings in one file differ by their order, and the first is as if it were alone", () => {
  const [first, second, third] = fingerprints([finding, finding, finding]);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(first).toBe(fingerprints([finding])[0]);
});

test("equal findings in two files stay apart whichever comes first, and one does not take over the other's", () => {
  const other = { ...finding, file: "src/cache.ts" };
  const [a, b] = fingerprints([finding, other]);
  const [b2, a2] = fingerprints([other, finding]);
  expect(a).not.toBe(b);
  expect([a, b]).toEqual([a2, b2]);
  expect(fingerprints([other])).not.toContain(a);
});
