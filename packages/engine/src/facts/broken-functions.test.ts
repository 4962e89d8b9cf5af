import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "./extract-facts.ts";

beforeAll(async () => {
  await loadLanguages();
});

test.each([
  [
    "javascript",
    "function before() { return 1; }\nfunction broken() { return 1 +; }\nfunction after() { return 2; }\n",
  ],
  [
    "typescript",
    "function before(): number { return 1; }\nfunction broken(): number { return 1 +; }\nfunction after(): number { return 2; }\n",
  ],
  ["python", "def before():\n    return 1\n\ndef broken():\n    return 1 +\n\ndef after():\n    return 2\n"],
  [
    "go",
    "package a\n\nfunc before() int { return 1 }\nfunc broken() int { return 1 + }\nfunc after() int { return 2 }\n",
  ],
  [
    "java",
    "class A {\n  int before() { return 1; }\n  int broken() { return 1 +; }\n  int after() { return 2; }\n}\n",
  ],
  [
    "csharp",
    "class A {\n  int before() { return 1; }\n  int broken() { return 1 +; }\n  int after() { return 2; }\n}\n",
  ],
  ["ruby", "def before\n  1\nend\n\ndef broken\n  x = [1, ]]\nend\n\ndef after\n  2\nend\n"],
  [
    "php",
    "<?php\nfunction before() { return 1; }\nfunction broken() { return 1 +; }\nfunction after() { return 2; }\n",
  ],
  ["rust", "fn before() -> i32 { 1 }\nfn broken() -> i32 { 1 + }\nfn after() -> i32 { 2 }\n"],
  [
    "kotlin",
    "fun before(): Int { return 1 }\nfun broken(): Int { return 1 + }\nfun after(): Int { return 2 }\n",
  ],
  [
    "swift",
    "func before() -> Int { return 1 }\nfunc broken() -> Int { return 1 + }\nfunc after() -> Int { return 2 }\n",
  ],
  [
    "scala",
    "object A {\n  def before: Int = { 1 }\n  def broken: Int = { 1 + * ) }\n  def after: Int = { 2 }\n}\n",
  ],
  ["c", "int before(void) { return 1; }\nint broken(void) { return 1 +; }\nint after(void) { return 2; }\n"],
  ["cpp", "int before() { return 1; }\nint broken() { return 1 +; }\nint after() { return 2; }\n"],
  [
    "elixir",
    "defmodule A do\n  def before, do: 1\n\n  def broken do\n    1 + )\n  end\n\n  def after_it, do: 2\nend\n",
  ],
  ["bash", "before() { echo 1; }\nbroken() {\n  if true; echo ); fi\n}\nafter() { echo 2; }\n"],
] as const)("a broken function of %s is noted and loses none after it", (id, source) => {
  const { functions, notes } = extractFacts(id, source);
  expect(functions.map(({ name }) => name)).toContain("before");
  expect(functions.map(({ name }) => name)).toContain(id === "elixir" ? "after_it" : "after");
  expect(notes.map(({ code }) => code)).toContain("syntax_error");
});
