import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  assessInChild,
  collectCommits,
  computeHistory,
  toAssessJson,
  type Assessment,
} from "@octokraft/engine";
import { readHistory, SourceError } from "@octokraft/sources";
import { commitAll, git, makeRepository, temporaryFolder } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { openPath } from "./open-path.ts";

// Some of these make repositories of hundreds of thousands of files, and the machine may be busy.
vi.setConfig({ testTimeout: 600_000 });

/** A defect that must be found whatever stands beside it. */
const good = { "src/good.php": "<?php\necho 'Hello ' . $_GET['name'];\n" };

type Content = string | Uint8Array;
interface Entry {
  path: string | Buffer;
  mode: "100644" | "120000" | "160000" | "040000";
  /** A mark of fast-import, or an object's id. */
  object: string;
}

/** Text of `git fast-import`, made of parts that may hold any bytes. */
function stream(parts: readonly Content[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function data(content: Content): Buffer {
  const bytes = Buffer.from(content);
  return stream([`data ${bytes.length}\n`, bytes, "\n"]);
}

const person = "Ada <ada@example.com> 1767323045 +0000";

/** Quotes every byte that is not plain, as git does. */
function quoted(path: string | Buffer): string {
  const bytes = [...Buffer.from(path)].map((byte) =>
    byte > 32 && byte < 127 && byte !== 34 && byte !== 92
      ? String.fromCodePoint(byte)
      : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `"${bytes.join("")}"`;
}

/** Makes a repository of one commit straight from objects: nothing is written to a work tree. */
function importRepository(
  folder: string,
  files: Readonly<Record<string, Content>>,
  extra: readonly Entry[] = [],
) {
  const all = Object.entries({ ...good, ...files });
  const entries: Entry[] = [
    ...all.map(([path], index): Entry => ({ path, mode: "100644", object: `:${index + 1}` })),
    ...extra,
  ];
  feed(
    folder,
    stream([
      ...all.flatMap(([, content], index) => [`blob\nmark :${index + 1}\n`, data(content)]),
      `commit refs/heads/main\ncommitter ${person}\n`,
      data("First"),
      ...entries.map(({ path, mode, object }) => `M ${mode} ${object} ${quoted(path)}\n`),
    ]),
  );
}

function feed(folder: string, text: Buffer): void {
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main");
  git(folder, "config", "core.protectNTFS", "false");
  const run = spawnSync("git", ["-C", folder, "fast-import", "--quiet"], { input: text, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr.slice(0, 500));
}

function link(path: string, mark: string): Entry {
  return { path, mode: "120000", object: mark };
}

async function assessed(folder: string): Promise<Assessment> {
  const { snapshot } = await openPath(folder, undefined);
  const assessment = await assessInChild(snapshot);
  expect(assessment.issues.map((issue) => `${issue.rule_id} ${issue.file}`)).toContain(
    "cross-site-scripting src/good.php",
  );
  return assessment;
}

/** What is said of each file: reasons for leaving it out, and codes of notes. */
function saidOf({ analyzed }: Assessment): Record<string, string[]> {
  const said: Record<string, string[]> = {};
  for (const { path, reason } of analyzed.skipped) (said[path] ??= []).push(reason);
  for (const { path, code } of analyzed.notes)
    if (said[path]?.includes(code) !== true) (said[path] ??= []).push(code);
  for (const codes of Object.values(said)) codes.sort();
  return said;
}

const many = 20_000;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");
const wrapped = (text: string): string => text.replaceAll(/(.{100})/g, "$1\n");

/** Files that break parsers, with what must be said of each; nothing where it is read in full. */
const files: readonly (readonly [path: string, content: Content, said: readonly string[]])[] = [
  ["negations.js", `x = ${wrapped("! ".repeat(many))}y;\n`, []],
  ["ternaries.js", `x = ${"a ?\n b : ".repeat(many)} c;\n`, ["analyzer_died"]],
  ["arrows.js", `x = ${"a =>\n".repeat(5000)} c;\n`, ["analyzer_died"]],
  ["sums.js", `x = ${"a +\n".repeat(4 * many)} c;\n`, ["analyzer_died"]],
  ["assignments.js", `${"x =\n".repeat(many)} c;\n`, ["analyzer_died"]],
  ["members.js", `x${"\n.b()".repeat(many)};\n`, ["analyzer_died"]],
  ["branches.js", `${"if (a)\n".repeat(many)} c();\n`, ["analyzer_died"]],
  ["else-branches.ts", `${"if (a) b(); else\n".repeat(many)} c();\n`, ["analyzer_died"]],
  ["elements.tsx", `export const x = ${"<a>\n".repeat(many)}${"</a>\n".repeat(many)};\n`, ["analyzer_died"]],
  ["templates.js", `x = ${"`${\n".repeat(many)}1${"}`".repeat(many)};\n`, ["analyzer_died"]],
  ["generics.ts", `type X = ${"A<\n".repeat(many)}B${">".repeat(many)};\n`, ["analyzer_died"]],
  ["functions.js", `${"function f(){\n".repeat(5000)}${"}\n".repeat(5000)}`, ["analyzer_died"]],
  ["sums.py", `x = (${"a +\n".repeat(4 * many)} c)\n`, ["too_deep"]],
  ["negations.py", `x = (${"not\n ".repeat(many)}y)\n`, ["too_deep"]],
  ["branches.py", `if a:\n  b()\n${"elif a:\n  b()\n".repeat(many)}`, []],
  ["indents.py", `${lines(400, (at) => `${" ".repeat(at)}if a:\n`)}${" ".repeat(401)}x\n`, []],
  ["findings.py", "undefined(name, one + 2)\n".repeat(40_000), []],
  ["parameters.js", `function f(${lines(many, (at) => `p${at},\n`)}) { return p1; }\n`, []],
  ["imports.js", lines(many, (at) => `import x${at} from "./m${at}.js";\n`), []],
  ["repeated.js", "call(bar, baz, 1 + 2);\n".repeat(40_000), []],
  [
    "Cases.java",
    `class A { void f(int x) { switch (x) {\n${lines(many, (at) => `case ${at}: g(); break;\n`)}} } }`,
    [],
  ],
  ["Classes.java", `${"class A {\n".repeat(5000)}${"}\n".repeat(5000)}`, []],
  ["arrays.php", `<?php $x = ${wrapped("[".repeat(50_000))}${wrapped("]".repeat(50_000))};\n`, []],
  ["blocks.rb", `${"foo do\n".repeat(many)}${"end\n".repeat(many)}`, []],
  ["directives.c", `${"#if A\n".repeat(30_000)}int f() { return 1; }\n${"#endif\n".repeat(30_000)}`, []],
  ["comments.rs", "/*\n".repeat(100_000), ["syntax_error"]],
  ["documents.sh", "cat <<A\n".repeat(10_000), ["syntax_error"]],
  ["quotes.js", "'`\"\n".repeat(50_000), ["syntax_error"]],
  ["spaces.js", `// ${" ".repeat(90_000)}x\n${"x = 1;\n".repeat(9000)}`, []],
  ["one-line.js", `x = "${"a".repeat(5_000_000)}";`, ["too_large"]],
  ["bundle.js", "a=1;".repeat(250_000), ["minified"]],
  ["zeros.ts", "\0".repeat(5000), ["binary"]],
  ["wide.java", Uint8Array.from([0xff, 0xfe, 0x63, 0, 0x6c, 0]), ["binary"]],
  ["latin.py", Uint8Array.from([...Buffer.from("x = '"), 0xe9, 0xff, 0xfe, 0x27, 10]), ["invalid_utf8"]],
  ["mark.cs", "\uFEFFpublic class A { }\r\n", []],
  ["returns.py", "def f(x):\r  return x\r", []],
  ["pointer.js", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n", ["lfs_pointer"]],
  [".gitattributes", "**/**/**/**/**/**/**/**/*a*a*a*a*a*a*a*a*b linguist-generated\n", []],
  [`${"a".repeat(250)}.js`, "x();\n", []],
  ["package.json", `${'{"a":'.repeat(many)}1${"}".repeat(many)}`, []],
  ["tsconfig.json", '{"extends":"./tsconfig.json","compilerOptions":{"paths":{"*":["*/*/*"]}}}', []],
  ["pyproject.toml", `a = ${"[".repeat(many)}${"]".repeat(many)}\n`, []],
  ["go.mod", `module \n\nreplace => =>\nrequire (${"x v1\n".repeat(10_000)}`, []],
  ["book.ipynb", `{"cells":${"[".repeat(many)}${"]".repeat(many)}}`, []],
];

test("files that break parsers are survived, each with what was not read of it, and the rest is analysed", async () => {
  using temporary = temporaryFolder();
  importRepository(temporary.path, Object.fromEntries(files.map(([path, content]) => [path, content])));
  const assessment = await assessed(temporary.path);
  const expected = files.filter(([, , said]) => said.length > 0);
  expect(saidOf(assessment)).toEqual(Object.fromEntries(expected.map(([path, , said]) => [path, said])));
  expect(assessment.issues.filter(({ file }) => file === "findings.py").length).toBe(40_000);
});

test("links, submodules and names that lead outside, look like options or are no text are never followed", async () => {
  using temporary = temporaryFolder();
  const python = Object.fromEntries(
    [
      "a\nb.py",
      "a\tb.py",
      'a"b.py',
      "a\\b.py",
      "-rf.py",
      "--help.py",
      "src/é\u202E.py",
      "A.py",
      "a.py",
      "con.py",
      "%00.py",
      "\u0001.py",
      "constructor/__proto__.py",
      " /x .py",
    ].map((name) => [name, "import os\n"]),
  );
  const targets = ["/etc/passwd", "loop", "../..", ".", "missing"];
  const contents = Object.fromEntries(targets.map((target, index) => [`target${index}`, target]));
  const first = Object.keys({ ...good, ...python }).length + 1;
  importRepository(temporary.path, { ...python, ...contents }, [
    ...["passwd", "loop", "outside", "inside", "dangling"].map((path, index) =>
      link(path, `:${first + index}`),
    ),
    link("linked.py", `:${first}`),
    { path: Buffer.from("caf\xE9.py", "latin1"), mode: "100644", object: `:2` },
    { path: "module", mode: "160000", object: "0123456789012345678901234567890123456789" },
  ]);
  const assessment = await assessed(temporary.path);
  expect(saidOf(assessment)).toEqual({
    ...Object.fromEntries(
      ["passwd", "loop", "outside", "inside", "dangling", "linked.py"].map((path) => [path, ["symlink"]]),
    ),
    module: ["submodule"],
  });
  const read = assessment.analyzed.languages.find(({ language }) => language === "python");
  expect(read?.files).toBe(Object.keys(python).length + 1);
  expect(assessment.issues.some(({ file }) => file === "caf\uFFFD.py")).toBe(true);
  expect(JSON.stringify(assessment)).not.toContain("root:");
});

test("trees with `..`, `.git` and the same name twice are names and nothing else", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  importRepository(folder, {});
  const object = (type: string, content: Content): string =>
    execFileSync("git", ["-C", folder, "hash-object", "-w", "-t", type, "--literally", "--stdin"], {
      input: content,
      encoding: "utf8",
    }).trim();
  const entry = (mode: string, name: string, id: string): Buffer =>
    stream([`${mode} ${name}\0`, Buffer.from(id, "hex")]);
  const php = git(folder, "rev-parse", "main:src/good.php");
  const python = object("blob", "import os\n");
  const passwd = object("tree", entry("100644", "passwd.py", python));
  const tree = object(
    "tree",
    stream([
      entry(
        "40000",
        "..",
        object("tree", entry("40000", "..", object("tree", entry("40000", "etc", passwd)))),
      ),
      entry(
        "40000",
        ".git",
        object("tree", entry("100644", "config", object("blob", "[core]\n\tfsmonitor = false\n"))),
      ),
      entry("100755", "twice.py", python),
      entry("100644", "twice.py", python),
      entry("40000", "src", object("tree", entry("100644", "good.php", php))),
    ]),
  );
  const commit = object("commit", `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nFirst\n`);
  git(folder, "update-ref", "refs/heads/main", commit);
  const { analyzed } = await assessed(folder);
  expect(analyzed.languages.find(({ language }) => language === "python")?.files).toBeGreaterThan(0);
});

test("a blob of a gigabyte is named and never loaded", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "config", "core.bigFileThreshold", "1m");
  git(folder, "config", "core.compression", "1");
  writeFileSync(join(folder, "good.php"), good["src/good.php"]);
  writeFileSync(join(folder, "huge.ts"), "");
  truncateSync(join(folder, "huge.ts"), 2 ** 30);
  commitAll(folder);
  const { snapshot } = await openPath(folder, undefined);
  const asked: string[] = [];
  const { analyzed, issues } = await assessInChild({
    ...snapshot,
    read: (blobs) => {
      asked.push(...blobs);
      return snapshot.read(blobs);
    },
  });
  expect(analyzed.skipped).toEqual([{ path: "huge.ts", reason: "too_large" }]);
  expect(asked).not.toContain(git(folder, "rev-parse", "HEAD:huge.ts"));
  expect(issues.map(({ rule_id }) => rule_id)).toContain("cross-site-scripting");
});

test("two hundred thousand files, and folders ten thousand levels deep", async () => {
  using temporary = temporaryFolder();
  const many = Array.from({ length: 200_000 }, (_, at): Entry => {
    return { path: `m${at % 500}/f${at}.py`, mode: "100644", object: `:${2 + (at % 10)}` };
  });
  const contents = Array.from({ length: 10 }, (_, at) => [`b${at}.py`, `def f${at}(x):\n    return x\n`]);
  importRepository(temporary.path, Object.fromEntries(contents), [
    ...many,
    { path: `${"d/".repeat(10_000)}deep.py`, mode: "100644", object: ":2" },
  ]);
  const { analyzed } = await assessed(temporary.path);
  expect(analyzed.files).toBe(200_012);
});

test("objects that are gone, broken or no commit are left out or refused with a sentence", async () => {
  using temporary = temporaryFolder();
  const folder = join(temporary.path, "work");
  makeRepository(folder, { ...good, "gone.py": "import os\n", "kept.py": "import sys\n" });
  const gone = git(folder, "rev-parse", "HEAD:gone.py");
  rmSync(join(folder, ".git/objects", gone.slice(0, 2), gone.slice(2)));
  expect(saidOf(await assessed(folder))).toEqual({ "gone.py": ["missing_blob"] });

  const kept = git(folder, "rev-parse", "HEAD:kept.py");
  const file = join(folder, ".git/objects", kept.slice(0, 2), kept.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, "not an object");
  expect(saidOf(await assessed(folder))).toEqual({
    "gone.py": ["missing_blob"],
    "kept.py": ["missing_blob"],
  });

  git(folder, "tag", "file", "HEAD:src/good.php");
  await expect(openPath(folder, "file")).rejects.toThrow(SourceError);
  const tree = git(folder, "rev-parse", "HEAD^{tree}");
  rmSync(join(folder, ".git/objects", tree.slice(0, 2), tree.slice(2)));
  await expect(openPath(folder, undefined)).rejects.toThrow(SourceError);
});

test("no commit, an unborn branch, a cut-off history and SHA-256 are read or refused with a sentence", async () => {
  using temporary = temporaryFolder();
  const place = (name: string) => join(temporary.path, name);
  git(temporary.path, "init", "--quiet", place("empty"));
  await expect(openPath(place("empty"), undefined)).rejects.toThrow(SourceError);

  makeRepository(place("unborn"), good);
  git(place("unborn"), "symbolic-ref", "HEAD", "refs/heads/none");
  await expect(openPath(place("unborn"), undefined)).rejects.toThrow(SourceError);

  makeRepository(place("full"), good);
  writeFileSync(join(place("full"), "b.py"), "import os\n");
  commitAll(place("full"));
  git(temporary.path, "clone", "--quiet", "--depth=1", `file://${place("full")}`, place("shallow"));
  await assessed(place("shallow"));
  const commit = git(place("shallow"), "rev-parse", "HEAD");
  const log = await collectCommits(readHistory({ gitDir: join(place("shallow"), ".git"), commit }));
  const history = computeHistory(log, { commit, committed_at: "2026-01-02T03:04:05Z", files: [] });
  expect(history).toMatchObject({ complete: false, commit_count: 1 });

  makeRepository(place("sha256"), good, "--object-format=sha256");
  const { commit: long } = await assessed(place("sha256"));
  expect(long).toHaveLength(64);
});

test("a hundred thousand commits, merges of sixty branches, and dates and authors out of all reason", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const authors = [
    person,
    "<> 0 +0000",
    `${"x".repeat(10_000)} <a@b> 1 +1400`,
    "Eve <eve@example.com> 4102444800 -1200",
    "caf\u00E9\u0000".replace("\0", "") + " <c@example.com> 1767323045 +0000",
  ];
  const parts: Content[] = [
    "blob\nmark :1\n",
    data(good["src/good.php"]),
    "blob\nmark :2\n",
    data("import os\n"),
  ];
  for (let at = 1; at <= 100_000; at++) {
    parts.push(
      `commit refs/heads/main\nmark :${at + 10}\nauthor ${authors[at % authors.length]}\ncommitter ${person}\n`,
      data(`Fix ${at}`),
      at === 1 ? "M 100644 :1 src/good.php\n" : `M 100644 :${1 + (at % 2)} f${at % 97}.py\n`,
    );
  }
  for (let at = 0; at < 60; at++)
    parts.push(
      `commit refs/heads/b${at}\nmark :${at + 200_000}\ncommitter ${person}\n`,
      data("Branch"),
      `from :${at + 11}\nM 100644 :2 b${at}.py\n`,
    );
  parts.push(
    `commit refs/heads/main\ncommitter ${person}\n`,
    data("Merge"),
    ...Array.from({ length: 60 }, (_, at) => `merge :${at + 200_000}\n`),
    "M 100644 :2 merged.py\n",
  );
  feed(folder, stream(parts));
  const { commit, measures } = await assessed(folder);
  const log = await collectCommits(readHistory({ gitDir: folder, commit }));
  const history = computeHistory(log, {
    commit,
    committed_at: "2026-01-02T03:04:05Z",
    files: measures.files,
  });
  expect(history).toMatchObject({ complete: true, commit_count: 100_060 });
});

test("the same commit gives the same bytes, whatever the number of threads and the order of files", async () => {
  using temporary = temporaryFolder();
  const some = files.filter(([path]) =>
    /^(?:negations|else-branches|generics|indents|blocks|bundle|latin)\./.test(path),
  );
  importRepository(temporary.path, Object.fromEntries(some.map(([path, content]) => [path, content])));
  const { snapshot } = await openPath(temporary.path, undefined);
  const first = toAssessJson(await assessInChild(snapshot, { workers: 1 }));
  const turned = { ...snapshot, entries: snapshot.entries.toReversed() };
  expect(withoutTimings(toAssessJson(await assessInChild(turned, { workers: 3 })))).toBe(
    withoutTimings(first),
  );
});

function withoutTimings(json: string): string {
  return json.replace(/"timings":[^]*$/, "");
}
