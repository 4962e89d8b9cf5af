import { expect, test } from "vitest";
import { countLines, detectLanguageName } from "./count-lines.ts";

function counted(language: string, text: string): string {
  const counts = countLines(language, text);
  return counts === null
    ? "unknown"
    : `${String(counts.code)} code ${String(counts.comment)} comment ${String(counts.blank)} blank`;
}

test("a line is code when anything but comment stands on it", () => {
  expect(counted("C", "int a; /* x */\n/* y */ int b;\n/* z\n\n z */\n// w\n\nint c; // v\n")).toBe(
    "3 code 3 comment 2 blank",
  );
});

test("comment marks in strings do not count", () => {
  expect(counted("JavaScript", 'a("// no");\nb("/*");\nc(`\n// text\n`);\n')).toBe(
    "5 code 0 comment 0 blank",
  );
  expect(counted("TOML", "a = 'C:\\'\n# comment\n")).toBe("1 code 1 comment 0 blank");
});

test("nested comments end where the outermost does", () => {
  expect(counted("Scala", "/* a /* b */\n c */\nval x = 1\n")).toBe("1 code 2 comment 0 blank");
  expect(counted("C", "/* a /* b */\nint c;\n")).toBe("1 code 1 comment 0 blank");
});

test("comments that must start a line do so", () => {
  expect(counted("Perl", "my $a = 1;\n=pod\n text\n=cut\nmy $b =begin;\n")).toBe("2 code 3 comment 0 blank");
});

test("languages without comments have none", () => {
  expect(counted("JSON", '{\n\n "a": "// b"\n}')).toBe("3 code 0 comment 1 blank");
});

test.each([
  ["HTML", "<p>\n<!-- a\n b -->\n</p>\n", "2 code 2 comment 0 blank"],
  ["SQL", "-- a\nSELECT 1; /* b */\n\n", "1 code 1 comment 1 blank"],
  ["YAML", "# a\nb: 1 # c\n", "1 code 1 comment 0 blank"],
  ["Bourne Again Shell", "#!/bin/bash\necho '# no'\n# yes\n", "2 code 1 comment 0 blank"],
  ["Lua", "--[[ a\nb ]]\nx = 1 -- c\n", "1 code 2 comment 0 blank"],
  ["Haskell", "{- a {- b -} -}\nx = 1\n", "1 code 1 comment 0 blank"],
])("%s", (language, text, expected) => {
  expect(counted(language, text)).toBe(expected);
});

test("an unclosed comment or string reaches as far as it may", () => {
  expect(counted("C", "/* a\nint b;\n")).toBe("0 code 2 comment 0 blank");
  expect(counted("C", 'a = "x\n// c\n')).toBe("1 code 1 comment 0 blank");
});

test("CRLF, a missing last line break and an empty file", () => {
  expect(counted("C", "int a;\r\n\r\n// b")).toBe("1 code 1 comment 1 blank");
  expect(counted("C", "")).toBe("0 code 0 comment 0 blank");
  expect(countLines("Klingon", "x")).toBeNull();
});

test.each([
  ["a.tsx", "TypeScript"],
  ["a.h", "C/C++ Header"],
  ["Dockerfile.dev", "Dockerfile"],
  ["a/Makefile", "make"],
  ["a.yml", "YAML"],
  ["a.vue", "Vuejs Component"],
  ["x.sh", "Bourne Shell"],
  ["CMakeLists.txt", "CMake"],
  ["a.unknown", null],
  ["build.gradle.kts", "Gradle"],
  ["app/pom.xml", "Maven"],
  ["a.csproj", "MSBuild script"],
  ["a.jsx", "JSX"],
  ["a.html.heex", "HTML EEx"],
  ["page.blade.php", "Blade"],
  ["core.cljs", "ClojureScript"],
  ["a.f95", "Fortran 95"],
  ["a.cmake.in", "CMake"],
  ["a.ipynb", "Jupyter Notebook"],
  ["a.svelte", "Svelte"],
  ["a.swift", "Swift"],
  ["a.exs", "Elixir"],
])("%s is named %s", (path, name) => {
  expect(detectLanguageName(path)).toBe(name);
});

test("a script is named by its #! line", () => {
  expect(detectLanguageName("bin/run", "#!/bin/bash\n")).toBe("Bourne Again Shell");
});

test.each([
  ["a.m", "#import <Foundation/Foundation.h>\n", "Objective-C"],
  ["a.m", "function y = f(x)\n", "MATLAB"],
  ["a.pro", "-keep class a.B { *; }\n", "ProGuard"],
  ["a.pro", "TEMPLATE = app\nSOURCES += main.cpp\n", "Qt Project"],
  ["a.pl", ":- module(a, [b/1]).\n", "Prolog"],
  ["a.v", "Require Import Arith.\n", "Coq"],
  ["a.v", "module top(input clk);\n", "Verilog-SystemVerilog"],
])("%s that begins with %j is named %s", (path, head, name) => {
  expect(detectLanguageName(path, head)).toBe(name);
});

test("a mark counts where cloc sees a comment in templates and scripts of other kinds", () => {
  expect(counted("ERB", "<!-- a -->\n<%# b %>\n<p>\n")).toBe("2 code 1 comment 0 blank");
  expect(counted("DOS Batch", "rem a\n@rem b\n:: c\n")).toBe("1 code 2 comment 0 blank");
  expect(counted("Svelte", "<!-- a -->\n<script>\n// b\n</script>\n")).toBe("3 code 1 comment 0 blank");
});
