import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import { decodeFacts, encodeFacts, packFacts, unpackFacts } from "./encode-facts.ts";
import { extractFacts, loadLanguages } from "./extract-facts.ts";

const finding: Finding = {
  rule_id: "empty-catch",
  analyzer: "octokraft",
  category: "runtime_risks",
  severity: "medium",
  cwe: null,
  start_line: 1,
  end_line: 2,
  start_column: 0,
  end_column: 3,
  message: "Überall leer ✓",
  fix: null,
  symbol: "a.b",
  confidence: 1,
  related: [],
};
let facts: FileFacts;

beforeAll(async () => {
  await loadLanguages(["typescript"]);
  facts = extractFacts(
    "typescript",
    readFileSync(join(import.meta.dirname, "../../samples/languages/typescript/reader.ts")),
  );
});

test("what was encoded is decoded again", () => {
  expect(decodeFacts(encodeFacts(facts, [finding]))).toEqual({ facts, findings: [finding] });
});

test("what was packed is unpacked again, and damaged bytes are refused", () => {
  const packed = packFacts(encodeFacts(facts, [finding]));
  expect(unpackFacts(packed)).toEqual({ facts, findings: [finding] });
  for (const at of [0, packed.length >> 1, packed.length - 1]) {
    const damaged = packed.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(unpackFacts(damaged)).toBeNull();
  }
});

test("equal facts give equal bytes", () => {
  expect(encodeFacts(facts, [finding])).toEqual(encodeFacts(facts, [finding]));
});

test("bytes are read wherever they lie in a larger buffer", () => {
  const bytes = encodeFacts(facts, []);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(decodeFacts(shifted.subarray(1))?.facts).toEqual(facts);
});

test("names like __proto__ are kept as names", () => {
  const odd = extractFacts("typescript", "const __proto__ = constructor; __proto__;");
  expect(odd.identifiers["__proto__"]).toBe(2);
  expect(decodeFacts(encodeFacts(odd, []))?.facts.identifiers["__proto__"]).toBe(2);
  expect(decodeFacts(encodeFacts(odd, []))?.facts.identifiers["constructor"]).toBe(1);
});

test("damaged bytes, bytes of another version and foreign bytes are refused", () => {
  const bytes = encodeFacts(facts, [finding]);
  expect(decodeFacts(bytes.slice(0, bytes.length - 4))).toBeNull();
  expect(decodeFacts(new Uint8Array(0))).toBeNull();
  expect(decodeFacts(new TextEncoder().encode("something else altogether"))).toBeNull();
  for (const at of [0, 4, 8, 12, 16, 40, bytes.length - 1]) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(decodeFacts(damaged)).toBeNull();
  }
});
