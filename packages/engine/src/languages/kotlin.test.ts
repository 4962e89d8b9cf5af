import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "../facts/extract-facts.ts";
import type { FileFacts } from "../model/file-facts.ts";

beforeAll(async () => {
  await loadLanguages(["kotlin"]);
});

const read = (source: string): FileFacts => extractFacts("kotlin", source);

test("an annotated declaration with one more modifier is a symbol with its kind and annotation", () => {
  const words = [
    ["annotation class X", "class"],
    ["value class X(val id: Int)", "class"],
    ["data object X", "class"],
    ["expect class X", "class"],
    ["operator fun X() {}", "function"],
    ["actual fun X() {}", "function"],
    ["const val X = 1", "constant"],
  ] as const;
  for (const [declaration, kind] of words) {
    const facts = read(`package a\n\n@Marked\n${declaration}\n\nval after = 1\n`);
    expect(facts.notes).toEqual([]);
    expect(facts.symbols[0]).toMatchObject({ name: "X", kind, decorators: ["Marked"] });
    expect(facts.symbols.at(-1)?.name).toBe("after");
  }
});

test("words that are keywords in some places are names in the others", () => {
  const facts = read(`class Cipher {
  private var final = false
  private var set: Int = 0
  fun close() {
    while (!final) {
      if (bit and set != 0) final = true
    }
    by.write("x")
    data.clear()
  }
  fun after() {}
}
`);
  expect(facts.notes).toEqual([]);
  expect(facts.symbols.map(({ qualified_name }) => qualified_name)).toEqual([
    "Cipher",
    "Cipher.final",
    "Cipher.set",
    "Cipher.close",
    "Cipher.after",
  ]);
  expect(facts.identifiers["final"]).toBe(3);
  expect(facts.calls.map(({ receiver, callee }) => `${receiver}.${callee}`)).toEqual([
    "by.write",
    "data.clear",
  ]);
});

test("a generic call with only a lambda behind it is a call and an assertion", () => {
  const facts = read(`class StoreTest {
  @Test fun fails() {
    assertFailsWith<IOException> { store.open<Disk> { it } }
  }
}
`);
  expect(facts.calls.map(({ callee, arguments: count }) => [callee, count])).toEqual([
    ["assertFailsWith", 1],
    ["open", 1],
  ]);
  expect(facts.tests[0]?.assertions).toBe(1);
  expect(facts.functions.find(({ name }) => name === "fails")?.cyclomatic).toBe(1);
});

test("names in string templates are identifiers, escaped ones are not", () => {
  const facts = read('fun greet(name: String) = "Hello $name, ${name.length} \\$other"\n');
  expect(facts.identifiers["name"]).toBe(3);
  expect(facts.identifiers["other"]).toBeUndefined();
  expect(facts.string_words).toContain("name");
});

test("a name in backquotes is the name without them", () => {
  expect(read("class Question(val `class`: Int)\n").symbols[1]?.name).toBe("class");
});
