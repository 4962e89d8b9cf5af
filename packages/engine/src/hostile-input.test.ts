import { expect, test } from "vitest";
import { assess } from "./assess.ts";
import type { TreeEntry } from "./model/snapshot.ts";
import { memorySnapshot } from "./testing/memory-snapshot.ts";

/** A defect that must be found whatever stands beside it. */
const good = { "src/good.php": "<?php\necho 'Hello ' . $_GET['name'];\n" };
const wrapped = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`(.{${width}})`, "g"), "$1\n");
const nested = (open: string, close: string, depth: number): string =>
  `${wrapped(open.repeat(depth), 100)}1${wrapped(close.repeat(depth), 100)}`;
const noise = Uint8Array.from({ length: 60_000 }, (_, index) => 1 + ((index * 7919 + (index >> 3)) % 255));
const blob = "0123456789012345678901234567890123456789";

async function survive(
  files: Readonly<Record<string, string | Uint8Array>>,
  extra: readonly TreeEntry[] = [],
) {
  const { analyzed, issues } = await assess(memorySnapshot({ ...good, ...files }, extra));
  expect(issues.map((issue) => `${issue.rule_id} ${issue.file}`)).toContain(
    "cross-site-scripting src/good.php",
  );
  const spoken = [...analyzed.notes, ...analyzed.skipped];
  return { analyzed, said: (path: string) => spoken.some((one) => one.path === path) };
}

test.each([
  ["JavaScript", "deep.js", `x = ${nested("(", ")", 200_000)};\n`],
  ["TypeScript", "deep.ts", `const x = ${nested("[", "]", 100_000)};\n`],
  ["Python", "deep.py", `x = ${nested("(", ")", 200_000)}\n`],
  ["Go", "deep.go", `package a\nvar x = ${nested("(", ")", 100_000)}\n`],
  ["Java", "Deep.java", `class Deep { int x = ${nested("(", ")", 100_000)}; }\n`],
  ["Ruby", "deep.rb", `x = ${nested("(", ")", 100_000)}\n`],
  ["Rust", "deep.rs", `const X: u8 = ${nested("(", ")", 100_000)};\n`],
  ["PHP", "deep.php", `<?php $x = ${nested("(", ")", 100_000)};\n`],
  ["C#", "Deep.cs", `class Deep { int x = ${nested("(", ")", 100_000)}; }\n`],
  ["Kotlin", "deep.kt", `val x = ${nested("(", ")", 100_000)}\n`],
])("%s nested as deep as 100,000 parentheses", async (_, path, text) => {
  const { said, analyzed } = await survive({ [path]: text });
  expect(said(path) || analyzed.files === 2).toBe(true);
});

test("fifty thousand nested ifs", async () => {
  const { said, analyzed } = await survive({
    "ifs.js": `${"if (a)\n{".repeat(50_000)}${"}\n".repeat(50_000)}`,
  });
  expect(said("ifs.js") || analyzed.files === 2).toBe(true);
});

test("five megabytes on one line are too large, one megabyte is minified", async () => {
  const { analyzed } = await survive({
    "line.js": `x = "${"a".repeat(5_000_000)}";`,
    "short.js": "a=1;".repeat(250_000),
  });
  expect(analyzed.skipped).toEqual([
    { path: "line.js", reason: "too_large" },
    { path: "short.js", reason: "minified" },
  ]);
});

test("NULs, random bytes and invalid UTF-8 in files that claim to be code", async () => {
  const { analyzed } = await survive({
    "nul.ts": "\0".repeat(5000),
    "random.go": noise,
    "latin.py": Uint8Array.from([...new TextEncoder().encode("x = '"), 0xe9, 0xff, 0xfe, 0x27, 10]),
    "bom.cs": "\uFEFFpublic class A { }\r\n",
    "utf16.java": Uint8Array.from([0xff, 0xfe, 0x63, 0, 0x6c, 0]),
  });
  expect(analyzed.skipped.filter((file) => file.reason === "binary").map((file) => file.path)).toEqual([
    "nul.ts",
    "utf16.java",
  ]);
});

test("links, submodules, pointers, blobs that are missing and a blob of a gigabyte are named and never followed", async () => {
  const snapshot = memorySnapshot(
    { ...good, "big.bin.js": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n" },
    [
      { path: "etc", blob, size: 11, mode: "120000" },
      { path: "loop", blob, size: 4, mode: "120000" },
      { path: "module", blob, size: 0, mode: "160000" },
      { path: "gone.ts", blob, size: 100, mode: "100644" },
      { path: "huge.ts", blob: blob.replace("0", "f"), size: 1_073_741_824, mode: "100644" },
    ],
  );
  const { analyzed } = await assess(snapshot);
  expect(analyzed.skipped).toEqual([
    { path: "big.bin.js", reason: "lfs_pointer" },
    { path: "etc", reason: "symlink" },
    { path: "gone.ts", reason: "missing_blob" },
    { path: "huge.ts", reason: "too_large" },
    { path: "loop", reason: "symlink" },
    { path: "module", reason: "submodule" },
  ]);
  expect(snapshot.reads).not.toContain(blob.replace("0", "f"));
});

test("names that lead outside, hold line breaks or differ by case only are names and nothing else", async () => {
  const names = [
    "../../etc/passwd.py",
    "a\nb.py",
    "src/é\u202E.py",
    "A.py",
    "a.py",
    "%00.py",
    "__proto__/x.py",
    "constructor.py",
  ];
  const { analyzed } = await survive(Object.fromEntries(names.map((name) => [name, "import os\n"])));
  expect(analyzed.files).toBe(names.length + 1);
});

test("a folder ten thousand levels deep and a file in it", async () => {
  const path = `${"d/".repeat(10_000)}x.py`;
  const { analyzed } = await survive({ [path]: "import os\n" });
  expect(analyzed.files).toBe(2);
});

test("text that makes careless regular expressions run for ever", async () => {
  const { analyzed } = await survive({
    "spaces.js": `// ${" ".repeat(90_000)}x\n${"x = 1;\n".repeat(9000)}`,
    "quotes.py": `x = "${"'a".repeat(20_000)}"\n${"x = 1\n".repeat(9000)}`,
    "select.php": `<?php $db->query("SELECT ${"a ".repeat(20_000)}" . $x);\n${"$x = 1;\n".repeat(5000)}`,
  });
  expect(analyzed.files).toBe(4);
});
