import { beforeAll, expect, test } from "vitest";
import type { LanguageId } from "../model/language-id.ts";
import { extractFacts, loadLanguages } from "./extract-facts.ts";

beforeAll(async () => {
  await loadLanguages();
});

function complexityOf(id: LanguageId, source: string): number[] {
  const [f] = extractFacts(id, source).functions;
  return [f?.cyclomatic ?? 0, f?.cognitive ?? 0];
}

test.each([
  [
    "java",
    "class A { int f() { outer: for (;;) { for (;;) { if (a && !(b && c)) continue outer; else { if (d) break outer; } } } } }",
    7,
  ],
  [
    "go",
    "package a\nfunc f() { outer: for { for { if a && !(b && c) { continue outer } else { if d { break outer } } } } }\n",
    7,
  ],
  [
    "javascript",
    "function f() { outer: for (;;) { for (;;) { if (a && !(b && c)) continue outer; else { if (d) break outer; } } } }",
    7,
  ],
  [
    "kotlin",
    "fun f() { outer@ while (true) { while (true) { if (a && !(b && c)) { continue@outer } else { if (d) { break@outer } } } } }",
    7,
  ],
  [
    "rust",
    "fn f() { 'outer: loop { loop { if a && !(b && c) { continue 'outer; } else { if d { break 'outer; } } } } }",
    5,
  ],
  [
    "swift",
    "func f() { outer: while true { while true { if a && !(b && c) { continue outer } else { if d { break outer } } } } }",
    7,
  ],
] as const)("labelled jumps, negated groups and an if inside of an else of %s", (id, source, cyclomatic) => {
  // Loops 1 and 2, if 3, two sequences, continue, else, the if in it 4, break.
  expect(complexityOf(id, source)).toEqual([cyclomatic, 1 + 2 + 3 + 2 + 1 + 1 + 4 + 1]);
});

test.each([
  ["typescript", "function f() { try { if (a) b(); } catch (e) { if (a) b(); } finally { if (a) b(); } }", 5],
  [
    "java",
    "class A { void f() { try { if (a) b(); } catch (E e) { if (a) b(); } finally { if (a) b(); } } }",
    5,
  ],
  [
    "csharp",
    "class A { void f() { try { if (a) b(); } catch (E e) { if (a) b(); } finally { if (a) b(); } } }",
    5,
  ],
  [
    "php",
    "<?php function f() { try { if ($a) b(); } catch (E $e) { if ($a) b(); } finally { if ($a) b(); } }",
    5,
  ],
  ["kotlin", "fun f() { try { if (a) b() } catch (e: E) { if (a) b() } finally { if (a) b() } }", 5],
  [
    "python",
    "def f():\n    try:\n        if a: b()\n    except E:\n        if a: b()\n    finally:\n        if a: b()\n",
    6,
  ],
] as const)("in %s a catch counts and nests, try and finally do not", (id, source, cyclomatic) => {
  expect(complexityOf(id, source)).toEqual([cyclomatic, 1 + 1 + 2 + 1]);
});

test.each([
  ["javascript", "function f() { return a ?? b?.c ?? d; }"],
  ["csharp", "class A { int f() { return a ?? b?.c ?? d; } }"],
  ["php", "<?php function f() { return $a ?? $b?->c ?? $d; }"],
  ["kotlin", "fun f(): Int { return a ?: b?.c ?: d }"],
  ["swift", "func f() -> Int { return a ?? b?.c ?? d }"],
] as const)("null-coalescing and safe navigation of %s add nothing to cognitive complexity", (id, source) => {
  expect(complexityOf(id, source)[1]).toBe(0);
});
