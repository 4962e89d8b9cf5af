import { expect, test } from "vitest";
import { isBugFix } from "./is-bug-fix.ts";

test.each([
  "Fix the rounding of totals",
  "fixes #1051",
  "fix(router): keep the query",
  "fix!: refuse empty names",
  "hotfix: null order",
  "tsdb: fix a panic on empty blocks",
  "Avoid a deadlock when the pool closes",
  "Don't leak the timer. Closes #1580.",
  "Handle null pointers in the parser",
  "Patch CVE-2024-12345",
  "[5.5] Fixed several bugs with timestamps",
  "Fix a crash that was seen in the tests",
  "Fehler beim Speichern behoben",
  "Corrige le calcul du total",
  "Arreglado el cierre de sesión",
  "Corrigido o cálculo de juros",
  "Popraw błędne sortowanie",
  "Исправлена ошибка при входе",
  "修复登录问题",
  "ログインの不具合を修正",
  "로그인 버그 수정",
])("a fix: %s", (subject) => {
  expect(isBugFix(subject)).toBe(true);
});

test.each([
  "",
  "Add an index to orders",
  "feat: fix amounts at checkout",
  "docs: fix the example",
  "test(api): fix a leak",
  "fix(deps): update left-pad",
  "chore: bugfix release",
  "Fix typo in the error",
  "Correct the docblock",
  "Fix the failing tests",
  "Apply fixes from StyleCI",
  "style fix",
  "Fix mypy findings",
  "fixup! Add an index",
  "Add a prefix and a suffix",
  "New fixtures for orders",
  "Add regression tests",
  "Debug output for the cache",
  "Rename Defector to Refector",
])("no fix: %s", (subject) => {
  expect(isBugFix(subject)).toBe(false);
});

test("subjects made to exhaust a regular expression are judged like any other", () => {
  expect(isBugFix(`fix ${"'".repeat(496)}`)).toBe(true);
  expect(isBugFix(`fix${" x'".repeat(165)}`)).toBe(true);
  expect(isBugFix("fi ".repeat(160))).toBe(false);
  expect(isBugFix(`${"lint".repeat(120)} fi`)).toBe(false);
  expect(isBugFix(`beheb${"é".repeat(490)}1`)).toBe(false);
});
