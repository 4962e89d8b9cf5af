import { afterEach, expect, test } from "vitest";
import type { TextFile } from "../analyzers/text-file.ts";
import { createAnalyzerProcess, type AnalyzerProcess } from "./analyzer-process.ts";

const file = (text: string, isPython = true): TextFile => ({
  python: isPython ? "python" : null,
  secrets: "text",
  bytes: new TextEncoder().encode(text),
});
const codes = (reports: { notes: { code: string }[] }[]): string[][] =>
  reports.map((report) => report.notes.map((note) => note.code));

let analyzers: AnalyzerProcess | undefined;
afterEach(() => analyzers?.close());

test("each file has its report, in order, over several batches at once", async () => {
  analyzers = createAnalyzerProcess();
  const [first, second] = await Promise.all([
    analyzers.check([file("import os\n"), file("x = 1\n"), file("import os\n", false)]),
    analyzers.check([file("def f(x=[]):\n    return x\n")]),
  ]);
  expect(first.map((report) => report.findings.map((finding) => finding.rule_id))).toEqual([
    ["ruff/F401"],
    [],
    [],
  ]);
  expect(second.map((report) => report.findings.map((finding) => finding.rule_id))).toEqual([["ruff/B006"]]);
});

test("hostile Python is survived with a note", async () => {
  analyzers = createAnalyzerProcess();
  const ifs = Array.from({ length: 3000 }, (_, index) => `${" ".repeat(index)}if x:`).join("\n");
  const reports = await analyzers.check([
    file(`x = ${"(".repeat(200_000)}${")".repeat(200_000)}\n`),
    file(`${ifs}\n${" ".repeat(3000)}pass\n`),
    file("\0".repeat(10_000)),
    {
      python: "python",
      secrets: null,
      bytes: Uint8Array.from({ length: 9000 }, (_, index) => (index * 7919) % 256),
    },
    file("import os\n"),
  ]);
  expect(codes(reports)[0]).toEqual(["too_deep"]);
  expect(reports.at(-1)?.findings).toHaveLength(1);
});

test("a file on which the process dies or hangs is named, and all others have their report", async () => {
  const entry = new URL("./cases/dying-analyzer.ts", import.meta.url);
  analyzers = createAnalyzerProcess({ entry, timeLimit: 5000 });
  const files = ["a", "die", "b", "c", "hang", "d"].map((text) => file(text));
  expect(codes(await analyzers.check(files))).toEqual([[], ["analyzer_died"], [], [], ["analyzer_died"], []]);
});

test("an abort rejects with the reason and ends the process", async () => {
  const controller = new AbortController();
  const entry = new URL("./cases/dying-analyzer.ts", import.meta.url);
  analyzers = createAnalyzerProcess({ entry, signal: controller.signal });
  const hanging = analyzers.check([file("hang")]);
  const stop = new Error("stop");
  setTimeout(() => controller.abort(stop), 50);
  await expect(hanging).rejects.toBe(stop);
});
