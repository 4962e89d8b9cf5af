import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareOutput, listFiles } from "./compare-output.ts";
import { writeOutput } from "./write-output.ts";

const FILES = new Map([
  ["a.ts", "a"],
  ["deep/b.ts", "b"],
]);

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "codegen-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test("a folder that was just written shows no difference", async () => {
  const path = await folder();
  await writeOutput(path, FILES);
  expect(await compareOutput(path, FILES)).toEqual({ stale: [], missing: [], extra: [], foreign: [] });
});

test("a stale, a missing and an extra file are each found, and nothing is written by looking", async () => {
  const path = await folder();
  await writeOutput(path, FILES);
  await writeFile(join(path, "a.ts"), "changed");
  await rm(join(path, "deep/b.ts"));
  await mkdir(join(path, "old"));
  await writeFile(join(path, "old/c.ts"), "");
  const difference = { stale: ["a.ts"], missing: ["deep/b.ts"], extra: ["old/c.ts"], foreign: [] };
  expect(await compareOutput(path, FILES)).toEqual(difference);
  expect(await readFile(join(path, "a.ts"), "utf8")).toBe("changed");
  expect(await writeOutput(path, FILES)).toEqual(difference);
  expect(await listFiles(path)).toEqual(["a.ts", "deep/b.ts"]);
  await expect(stat(join(path, "old"))).rejects.toThrow("ENOENT");
});

test("a file that is right already is not written again", async () => {
  const path = await folder();
  await writeOutput(path, FILES);
  const before = await stat(join(path, "a.ts"));
  await writeOutput(path, FILES);
  expect((await stat(join(path, "a.ts"))).mtimeMs).toBe(before.mtimeMs);
});

test("files of others are neither changed nor deleted, and one in the way stops the writing", async () => {
  const path = await folder();
  const banner = "Made by a test.";
  const files = new Map([["a.ts", `// ${banner}\na`]]);
  await writeFile(join(path, "mine.ts"), "mine");
  await writeFile(join(path, "old.ts"), `// ${banner}\nold`);
  expect(await writeOutput(path, files, { banner })).toMatchObject({ extra: ["old.ts"], foreign: [] });
  expect(await listFiles(path)).toEqual(["a.ts", "mine.ts"]);
  await writeFile(join(path, "a.ts"), "mine too");
  const more = new Map([...files, ["b.ts", `// ${banner}\nb`]]);
  expect(await writeOutput(path, more, { banner })).toMatchObject({ foreign: ["a.ts"] });
  expect(await listFiles(path)).toEqual(["a.ts", "mine.ts"]);
});
