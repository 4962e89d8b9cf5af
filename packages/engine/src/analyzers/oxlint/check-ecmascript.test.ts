import { expect, test } from "vitest";
import { checkEcmascript } from "./check-ecmascript.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const loop = "const é = 1;\nfor (let i = 0; i < 9; i--) {\n  debugger;\n}\n";
const deep = `x = ${"(".repeat(20_000)}1${")".repeat(20_000)};\n`;

test("reports the rules of the table at their place, one result a file in order", async () => {
  const results = await checkEcmascript([
    { extension: "ts", bytes: bytes("const a: number = 1;\nexport default a;\n") },
    { extension: "js", bytes: bytes(loop) },
  ]);
  expect(results[0]).toEqual({ findings: [], notes: [] });
  const found = results[1]?.findings.map((finding) => [
    finding.rule_id,
    finding.severity,
    `${finding.start_line}:${finding.start_column}-${finding.end_line}:${finding.end_column}`,
  ]);
  expect(found).toContainEqual(["oxlint/no-debugger", "medium", "3:2-3:11"]);
  expect(found).toContainEqual(["oxlint/for-direction", "high", "2:16-2:21"]);
  expect(found).toContainEqual(["oxlint/no-unused-vars", "low", "1:6-1:7"]);
});

test("a file that kills oxlint is named in a note, and every other file is judged", async () => {
  const files = Array.from({ length: 9 }, (_, index) => ({
    extension: "js" as const,
    bytes: bytes(index === 5 ? deep : loop),
  }));
  const results = await checkEcmascript(files);
  expect(results.map((result) => result.notes.map((note) => note.code))).toEqual(
    files.map((_, index) => (index === 5 ? ["analyzer_died"] : [])),
  );
  expect(results.filter((result) => result.findings.length === 3)).toHaveLength(8);
});

test("a file that is no source at all is survived", async () => {
  const results = await checkEcmascript([
    { extension: "js", bytes: new Uint8Array(1000) },
    { extension: "ts", bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256) },
  ]);
  expect(results.map((result) => result.findings)).toEqual([[], []]);
});

test("an aborted run rejects with the reason", async () => {
  const controller = new AbortController();
  const stop = new Error("stop");
  controller.abort(stop);
  await expect(
    checkEcmascript([{ extension: "js", bytes: bytes(loop) }], { signal: controller.signal }),
  ).rejects.toBe(stop);
});
