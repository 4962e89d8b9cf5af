import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "../facts/extract-facts.ts";
import type { FileFacts } from "../model/file-facts.ts";
import { swift } from "./swift.ts";

beforeAll(async () => {
  await loadLanguages(["swift"]);
});

const factsOf = (source: string): FileFacts => extractFacts("swift", source);
const cognitive = (condition: string): number | undefined =>
  factsOf(`func a() { if ${condition} { b() } }\n`).functions[0]?.cognitive;

test.each([
  [
    "#if around members",
    "struct A {\n#if os(iOS) && DEBUG\n  func a() {}\n#else\n  func b() {}\n#endif\n}\n",
    2,
  ],
  ["#available", "func a() {\n  if #available(iOS 13, *), b { c() }\n}\n", 1],
  ["typed throws", "func a() throws(Failure) -> Int { 1 }\n", 1],
  ["asynchronous loops", "func a() async {\n  for try await line in lines { use(line) }\n}\n", 1],
  ["macros", "func a() {\n  #expect(b == #fileID)\n}\n", 1],
  ["an empty tuple as a value", "func a() { done(()); return () }\n", 1],
  ["attributes with empty parentheses", "struct A {\n  @Option() var a: Int\n  func b() {}\n}\n", 1],
  ["ownership words", "func a(reader: consuming sending Reader) {}\n", 1],
  ["raw strings with quotes", 'func a() { use(#"{"a": "b"}"#) }\n', 1],
])("%s is read without an error", (_what, source, functions) => {
  const facts = factsOf(source);
  expect(facts.functions.length).toBe(functions);
  expect(facts.notes.filter(({ message }) => !message.includes('""'))).toEqual([]);
});

test("operators bind as in the language: a run of && beside comparisons is one sequence", () => {
  expect(cognitive("a > 1 && b > 2 && c != 3")).toBe(2);
  expect(cognitive("a > 1 && b > 2 || c != 3")).toBe(3);
  expect(cognitive("a > 1 && !(b || c)")).toBe(3);
});

test("the text for the parser is as long as the source, whatever it holds", () => {
  const many = 100_000;
  for (const text of [
    " ".repeat(many * 4),
    "a".repeat(many * 4),
    '#"a'.repeat(many),
    ": ".repeat(many),
    "#available(".repeat(many),
    "@a".repeat(many),
    "return ".repeat(many),
    'x(#"a\\#(b)"#, ()) // é 日本\n',
  ]) {
    expect(swift.mend?.(text).length).toBe(text.length);
  }
});
