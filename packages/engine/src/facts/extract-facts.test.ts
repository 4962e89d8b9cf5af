import { beforeAll, expect, test } from "vitest";
import { languages } from "../languages/languages.ts";
import type { FileFacts } from "../model/file-facts.ts";
import { extractFacts, loadLanguages } from "./extract-facts.ts";

beforeAll(async () => {
  await loadLanguages();
});

function cognitiveOf(facts: FileFacts, name: string): number | undefined {
  return facts.functions.find((one) => one.name === name)?.cognitive;
}

test("a language whose grammars are not loaded is named in the error", async () => {
  const { loadedGrammar } = await import("../parsers/grammar.ts");
  expect(() => loadedGrammar("none" as "go")).toThrow("The grammar none is not loaded");
});

test("200,000 nested parentheses are survived in every language", () => {
  const deep = `${"(".repeat(200_000)}1${")".repeat(200_000)}`;
  for (const { id } of languages) {
    const facts = extractFacts(id, `${id === "php" ? "<?php " : ""}x = ${deep};`);
    expect(facts.lines.total).toBe(1);
  }
}, 240_000);

test("50,000 nested ifs are counted", () => {
  const depth = 50_000;
  const facts = extractFacts(
    "javascript",
    `function f() { ${"if (a) { ".repeat(depth)}${"} ".repeat(depth)} }`,
  );
  expect(facts.functions[0]?.cyclomatic).toBe(depth + 1);
  expect(facts.functions[0]?.cognitive).toBe((depth * (depth + 1)) / 2);
  expect(facts.functions[0]?.nesting).toBe(depth);
});

test("10,000 nested functions each get their own counts", () => {
  const depth = 10_000;
  const facts = extractFacts(
    "javascript",
    `${"function f() { if (a) ; ".repeat(depth)}${"} ".repeat(depth)}`,
  );
  expect(facts.functions).toHaveLength(depth);
  expect(facts.functions.every(({ cyclomatic }) => cyclomatic === 2)).toBe(true);
  expect(facts.functions[0]?.cognitive).toBe((depth * (depth + 1)) / 2);
});

test("a logical chain of 100,000 operators is one sequence", () => {
  const facts = extractFacts("go", `package a\nfunc f() bool { return ${"a && ".repeat(100_000)}a }\n`);
  expect(facts.functions[0]?.cyclomatic).toBe(100_001);
  expect(facts.functions[0]?.cognitive).toBe(1);
});

test("five megabytes on one line, NULs and random bytes are survived", () => {
  expect(
    extractFacts("javascript", `x = [${"1,".repeat(2_500_000)}]`, { timeBudget: 60_000 }).lines.total,
  ).toBe(1);
  expect(extractFacts("python", "a = 1\0\0\nb = 2\n").lines.total).toBe(2);
  const bytes = Uint8Array.from(
    { length: 100_000 },
    (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255,
  );
  for (const { id } of languages) expect(extractFacts(id, bytes).notes.length).toBeGreaterThan(0);
}, 120_000);

test("a file with a syntax error gives what can be read, and says where it could not", () => {
  const facts = extractFacts(
    "typescript",
    "export function a() { return 1; }\n\nfunction b() { return 1 +; }\n\nexport function c() { return 2; }\n",
  );
  expect(facts.functions.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(facts.notes[0]).toMatchObject({ code: "syntax_error", line: 3 });
  expect(facts.lines).toEqual({ total: 5, code: 3, comment: 0, blank: 2 });
});

test("a parser that runs out of time leaves lines and a note", () => {
  const facts = extractFacts("typescript", "const a = [1, 2, 3];\n".repeat(100_000), { timeBudget: 1 });
  expect(facts.notes[0]?.code).toBe("timeout");
  expect(facts.functions).toEqual([]);
  expect(facts.lines).toEqual({ total: 100_000, code: 100_000, comment: 0, blank: 0 });
  expect(extractFacts("typescript", "function after() {}").functions[0]?.name).toBe("after");
});

test("TypeScript with assertions and TSX are both read without being told which is which", () => {
  expect(
    extractFacts("typescript", "const a = <string>b;\nfunction f<T>(x: T) { return x; }\n").notes,
  ).toEqual([]);
  const jsx = extractFacts("typescript", "export const A = () => <p title={a && b}>{c ? <B/> : null}</p>;\n");
  expect(jsx.notes).toEqual([]);
  expect(jsx.functions[0]?.cyclomatic).toBe(3);
});

test("equal bodies have equal hashes whatever the layout, comments and name", () => {
  const facts = extractFacts(
    "go",
    "package a\nfunc f(x int) int {\n\tif x > 1 {\n\t\treturn 2\n\t}\n\treturn x\n}\nfunc g(x int) int { // why\n\tif x > 1 { return 2 }\n\treturn x }\nfunc h(x int) int { if x > 2 { return 2 }\nreturn x }\n",
  );
  const [f, g, h] = facts.functions.map(({ body_hash }) => body_hash);
  expect(f).toMatch(/^[0-9a-f]{16}$/);
  expect(g).toBe(f);
  expect(h).not.toBe(f);
});

test("tokens fold names and literals, keep them apart exactly, and leave out comments and imports", () => {
  const a = extractFacts("python", "import os\n# note\nx = foo(1, 'a')\n");
  const b = extractFacts("python", "y = bar(2, 'b')  # other\n");
  expect([...a.tokens]).toEqual([...b.tokens]);
  expect([...a.exact_tokens]).not.toEqual([...b.exact_tokens]);
  expect(a.token_lines[0]).toBe(3);
  expect(a.token_lines.length).toBe(a.tokens.length);
});

test("byte order marks, UTF-16 and bytes that are no UTF-8 are read", () => {
  const text = "def f():\n    return 1\n";
  expect(extractFacts("python", new TextEncoder().encode(`\ufeff${text}`)).functions[0]?.start_line).toBe(1);
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  expect(extractFacts("python", wide).functions[0]?.name).toBe("f");
  const latin = Uint8Array.from([
    ...new TextEncoder().encode("# "),
    0xe9,
    0x0a,
    ...new TextEncoder().encode(text),
  ]);
  const facts = extractFacts("python", latin);
  expect(facts.notes.map(({ code }) => code)).toEqual(["invalid_utf8"]);
  expect(facts.functions[0]?.start_line).toBe(2);
});

test("CRLF line ends change nothing", () => {
  const text = "package a\n\n// f\nfunc f() {\n\tif a && b {\n\t}\n}\n";
  const facts = extractFacts("go", text);
  expect(extractFacts("go", text.replaceAll("\n", "\r\n"))).toEqual(facts);
});

test("only a head comment says that a file is generated", () => {
  expect(extractFacts("go", "// Code generated by x. DO NOT EDIT.\n\npackage a\n").generated_header).toBe(
    true,
  );
  expect(extractFacts("go", "package a\n\n// Code generated by x. DO NOT EDIT.\n").generated_header).toBe(
    false,
  );
  expect(extractFacts("csharp", "// <auto-generated/>\nclass A {}\n").generated_header).toBe(true);
  expect(extractFacts("php", "<?php\n/* This file is auto-generated. */\n").generated_header).toBe(true);
  expect(extractFacts("python", "# Reads generated files.\n").generated_header).toBe(false);
});

test("a recursion adds one to every function that takes part, and to no other", () => {
  const facts = extractFacts(
    "javascript",
    "function a() { b(); }\nfunction b() { c(); }\nfunction c() { a(); a(); }\nfunction d() { a(); }\nclass E { f() { f(); } g() { this.g(); } h() { other.h(); } }\n",
  );
  expect(["a", "b", "c", "d", "f", "g", "h"].map((name) => cognitiveOf(facts, name))).toEqual([
    1, 1, 1, 0, 0, 1, 0,
  ]);
});

test("parentheses do not part a sequence of operators, a negated group does", () => {
  const facts = extractFacts(
    "java",
    "class A { boolean a() { return x && (y && z); } boolean b() { return x && !(y && z); } boolean c() { return a || b && c || d; } boolean d() { return a == (b && c); } }",
  );
  expect(["a", "b", "c", "d"].map((name) => cognitiveOf(facts, name))).toEqual([1, 2, 3, 1]);
});

test("a condition nests no deeper, a branch does", () => {
  const facts = extractFacts(
    "javascript",
    "function a() { if (b ? c : d) { return e ? f : g; } else if (h ? i : j) { } }",
  );
  expect(cognitiveOf(facts, "a")).toBe(1 + 1 + 2 + 1 + 1);
});

test.each([
  ["javascript", "function f() { return (a ? b : c) ? d : e ? g : h; }"],
  ["java", "class A { int f() { return (a ? b : c) ? d : e ? g : h; } }"],
  ["csharp", "class A { int f() { return (a ? b : c) ? d : e ? g : h; } }"],
  ["c", "int f(void) { return (a ? b : c) ? d : e ? g : h; }"],
  ["cpp", "int f() { return (a ? b : c) ? d : e ? g : h; }"],
  ["php", "<?php function f() { return ($a ? $b : $c) ? $d : ($e ? $g : $h); }"],
  ["ruby", "def f\n  (a ? b : c) ? d : (e ? g : h)\nend\n"],
  ["swift", "func f() -> Int { return (a ? b : c) ? d : (e ? g : h) }"],
  ["python", "def f():\n    return d if (b if a else c) else (g if e else h)\n"],
] as const)(
  "the condition of a conditional expression of %s nests no deeper, its last value does",
  (id, source) => {
    // One outermost, one in its condition, two in its branch.
    expect(cognitiveOf(extractFacts(id, source), "f")).toBe(1 + 1 + 2);
  },
);

test("a structure that is a condition nests no deeper", () => {
  const facts = extractFacts("rust", "fn f() { if match a { _ => b } { if c {} } }");
  expect(cognitiveOf(facts, "f")).toBe(1 + 1 + 2);
});

test("Rust's let ... else is an else whose branch is deeper, and a chain of let a sequence", () => {
  const facts = extractFacts(
    "rust",
    "fn a() { let Some(b) = c else { if d {} return; }; }\nfn e() { if let Some(b) = c && d && g {} }\nfn h() { while let Some(b) = c && (d || g) {} }\n",
  );
  expect(["a", "e", "h"].map((name) => cognitiveOf(facts, name))).toEqual([1 + 2, 1 + 1, 1 + 2]);
});

test.each([
  ["c", "", ""],
  ["cpp", "", ""],
  ["csharp", "class A {\n", "\n}"],
] as const)("directives of %s that choose code in a function count as if and else", (id, before, after) => {
  const source = `${before}void f() {
#if ONE && TWO
  if (a) { b(); }
#elif THREE
  while (a) { b(); }
#else
  b();
#endif
}
void g() { b(); }${after}
`;
  const facts = extractFacts(id, source);
  // #if 1, the if in it 2, #elif 1, the while in it 2, #else 1; operators of a directive are none of the function.
  expect(cognitiveOf(facts, "f")).toBe(7);
  expect(facts.functions.map(({ nesting }) => nesting)).toEqual([1, 0]);
  expect(cognitiveOf(facts, "g")).toBe(0);
});

test("#ifdef and #ifndef nest in one another, and count for no function that they stand around", () => {
  const facts = extractFacts(
    "c",
    "#ifdef A\nint f(void) {\n#ifdef B\n#ifndef C\n  d();\n#endif\n#endif\n  return 1;\n}\n#else\nint g(void) { return 1; }\n#endif\n",
  );
  expect(["f", "g"].map((name) => cognitiveOf(facts, name))).toEqual([1 + 2, 0]);
});

test.each([
  [
    "typescript",
    "class A { m(this: A, a: string, b?: number, c = true, { d }: X) {} }",
    "a:string b:number c :X",
  ],
  ["python", "class A:\n  def m(self, a, b: int = 3, *args): pass\n", "a b:int args"],
  ["go", "package a\nfunc (s *S) M(a, b int, v ...string) {}\n", "a:int b:int v:string"],
  ["java", "class A { void m(final String a, @X int b, Order... c) {} }", "a:String b:int c"],
  ["kotlin", "class A { fun m(a: String, b: Int = 3) {} }", "a:String b:Int"],
  ["csharp", "class A { void M(string a, int b = 3) {} }", "a:string b:int"],
  ["ruby", "def m(a, b = 3, c: false)\nend\n", "a b c"],
  ["php", "<?php function m(string $a, ?int $b = 3, ...$c) {}", "a:string b:?int c"],
  ["rust", "impl A { fn m(&self, a: &str, mut b: u32) {} }", "a:&str b:u32"],
  ["c", "int m(const struct foo *a, int b, char **c) { return 0; }", "a:structfoo b:int c:char"],
  ["cpp", "int A::m(const std::string& a, int b = 3) { return 0; }", "a:std::string b:int"],
  ["scala", "class A { def m(a: String)(b: Boolean): Int = 1 }", "a:String b:Boolean"],
] as const)("parameters of %s are told by name and stated type", (language, source, signature) => {
  expect(extractFacts(language, source).functions[0]?.signature.join(" ")).toBe(signature);
});

test("conditions are noted that are long or that one boolean parameter decides, values are not", () => {
  const { conditions } = extractFacts(
    "java",
    `class A {
  int m(boolean flag, int a, int b) {
    if (!(flag)) return 1;
    while (a > 1 && (b > 1 || a > 2) && b > 2 && !flag) a--;
    boolean value = a > 1 && b > 1 && a > 2 && b > 2 && a > 3;
    return value && flag ? 1 : 2;
  }
}
`,
  );
  expect(conditions).toEqual([
    { function: 0, line: 3, operators: 0, sequences: 0, flag: "flag", start_line: 3, end_line: 3 },
    { function: 0, line: 4, operators: 4, sequences: 3, flag: "", start_line: 4, end_line: 4 },
  ]);
});

test("members that a parameter is asked for are noted from four on, of its own name alone", () => {
  const { member_uses } = extractFacts(
    "typescript",
    "class A { m(order: Order, other: Order) { other.a; other.b; other.c; this.order.x; order.a + order.b(); order?.c.y; order.d; order.a; } }",
  );
  expect(member_uses).toEqual([{ function: 0, object: "order", members: ["a", "b", "c", "d"] }]);
});

test("attributes of Rust are kept past comments, with the condition that compiles them", () => {
  const { symbols, tests } = extractFacts(
    "rust",
    "#[cfg(all(test, unix))]\nmod tests {\n  #[test]\n  // slow\n  #[cfg_attr(miri, ignore)] /* more */\n  // most\n  fn x() {}\n}\n#[derive(Clone)]\nstruct A;\n// no part of A\nstruct B;\n",
  );
  expect(symbols.map(({ name, decorators }) => [name, decorators])).toEqual([
    ["tests", ["cfg(all(test,unix))"]],
    ["x", ["test", "cfg_attr"]],
    ["A", ["derive"]],
    ["B", []],
  ]);
  expect(tests.map(({ name, start_line }) => [name, start_line])).toEqual([["x", 7]]);
});

test.each([
  ["rust", "/*! Reads.\n let x = foo(1);\n let y = bar(2);\n*/\n"],
  ["go", "// Package a reads.\n//\n//\tx := a.New()\n//\tx.Run(1)\n//\tx.Run(2)\npackage a\n"],
  ["go", "/*\nPackage a reads.\n\n\tx := a.New()\n\tx.Run(1)\n\tx.Run(2)\n*/\npackage a\n"],
] as const)("an example in the documentation of %s is no commented-out code", (id, source) => {
  expect(extractFacts(id, source).comments).toEqual([]);
});

test.each([
  ["go", "package a\n\n//x := a.New()\n//if x.Run(1) {\n//\tx.Run(2)\n//}\n"],
  ["go", "package a\n\n// Off:\n// x := a.New()\n// x.Run(1)\n"],
  ["rust", "/* let x = foo(1);\n let y = bar(2);\n*/\n"],
] as const)("commented-out code of %s is noted", (id, source) => {
  expect(extractFacts(id, source).comments.map(({ kind }) => kind)).toEqual(["code"]);
});

test("a call that only makes a test function is no test", () => {
  const { tests } = extractFacts(
    "typescript",
    "test.skipIf(old)('a', () => { expect(1).toBe(1); });\nit.each([1, 2])('b %s', () => {});\ntest('c', () => {});\n",
  );
  expect(tests.map(({ name, assertions }) => [name, assertions])).toEqual([
    ["a", 1],
    ["b %s", 0],
    ["c", 0],
  ]);
});

test.each(["catch (error) {}", "catch (error: unknown) {}", "catch ({ code }) {}", "catch {}"])(
  "TypeScript's %s takes every error",
  (handler) => {
    expect(extractFacts("typescript", `try { a(); } ${handler}`).catches.map((one) => one.catches)).toEqual([
      "",
    ]);
  },
);
