import { PassThrough } from "node:stream";

import { expect, test } from "vitest";

import { progressBar, progressLine, progressLog } from "./progress-bar.ts";

test("the bar fills with the share that is done", () => {
  expect(progressLine("facts", 0, 10)).toBe(`  facts    ${"─".repeat(24)}   0 %  0/10`);
  expect(progressLine("facts", 5, 10)).toBe(`  facts    ${"━".repeat(12)}${"─".repeat(12)}  50 %  5/10`);
  expect(progressLine("facts", 10, 10)).toBe(`  facts    ${"━".repeat(24)} 100 %  10/10`);
  expect(progressLine("fetch", 0, null)).toBe("  fetch");
});

test("nothing is drawn where there is no terminal", () => {
  const stream = new PassThrough();
  const bar = progressBar({ stdout: stream, stderr: stream });
  bar.show("facts", 1, 2);
  bar.end();
  expect(stream.read()).toBeNull();
});

test("where there is no terminal, the log has a line for each stage", () => {
  const stream = new PassThrough({ encoding: "utf8" });
  const log = progressLog({ stdout: stream, stderr: new PassThrough() });
  for (const [label, done] of [
    ["fetch", 0],
    ["facts", 1],
    ["facts", 2],
    ["join", 2],
  ] as const)
    log.show(label, done, 2);
  log.end();
  expect(stream.read()).toBe("  fetch ...\n  facts ...\n  join ...\n\n");
});
