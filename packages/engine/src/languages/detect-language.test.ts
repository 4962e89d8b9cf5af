import { expect, test } from "vitest";
import { detectLanguage, interpreterOf } from "./detect-language.ts";

test.each([
  ["src/a.ts", "typescript"],
  ["src/a.d.mts", "typescript"],
  ["a/b.test.tsx", "typescript"],
  ["a.JSX", "javascript"],
  ["lib/Rakefile", "ruby"],
  ["config.ru", "ruby"],
  ["x.go", "go"],
  ["x.kts", "kotlin"],
  ["x.pyi", "python"],
  ["src/.hidden.rs", "rust"],
  ["index.phtml", "php"],
  ["Program.cs", "csharp"],
  ["a.java", "java"],
])("%s is %s", (path, language) => {
  expect(detectLanguage(path)).toBe(language);
});

test("a file without an extension is told by its #! line", () => {
  expect(detectLanguage("bin/run", "#!/usr/bin/env -S node --harmony\n")).toBe("javascript");
  expect(detectLanguage("bin/run", "#!/usr/bin/python3.11\nprint(1)")).toBe("python");
  expect(detectLanguage("bin/run", "#! /usr/bin/env ruby")).toBe("ruby");
  expect(detectLanguage("bin/run", "echo 1")).toBeNull();
  expect(detectLanguage("bin/run")).toBeNull();
});

test("a known extension wins over the #! line, and an unknown one is not guessed", () => {
  expect(detectLanguage("run.py", "#!/bin/sh")).toBe("python");
  expect(detectLanguage("notes.txt", "#!/usr/bin/env node")).toBeNull();
});

test("Qt's translation files are not TypeScript", () => {
  expect(detectLanguage("app_de.ts", '<?xml version="1.0"?>\n<TS version="2.1">')).toBeNull();
  expect(detectLanguage("app.ts", "export const a = 1;")).toBe("typescript");
});

test("the program of a #! line is read without path, env, options and version", () => {
  expect(interpreterOf("#!/usr/bin/env A=1 ruby2.7 -w\n")).toBe("ruby");
  expect(interpreterOf("#!/bin/bash")).toBe("bash");
  expect(interpreterOf("no line")).toBeNull();
});
