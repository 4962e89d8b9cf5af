import { isInside, testRanges } from "./test-ranges.ts";
import type { CallGraph, ProjectFile, TestReach } from "../joined-project.ts";

/**
 * Breadth-first from test code over all calls. Test code is every function of a test file, and functions
 * inside a test case or a test module of another file. What a test file loads runs too; functions that a file
 * hands on as values count as reached when a function of that file is, or when a test loads the file itself.
 */
export function reachFromTests(
  files: readonly ProjectFile[],
  calls: CallGraph,
  imports: readonly (readonly number[])[],
): TestReach {
  const nodeCount = calls.edgeStart.length - 1;
  const depth = new Uint16Array(nodeCount);
  const isTest = new Uint8Array(calls.functionCount);
  let front: number[] = [];
  const seen = new Uint8Array(nodeCount);
  const start = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    front.push(node);
  };

  for (const [number, file] of files.entries()) {
    const offset = calls.functionOffsets[number] ?? 0;
    const isTestFile = file.class === "test";
    const ranges = testRanges(file);
    for (const [position, fact] of file.facts.functions.entries()) {
      if (!isTestFile && !isInside(ranges, fact)) continue;
      isTest[offset + position] = 1;
      start(offset + position);
    }
    if (isTestFile) {
      start(calls.loadNode(number));
      start(calls.referenceNode(number));
      for (const imported of imports[number] ?? []) start(calls.referenceNode(imported));
    }
  }
  for (let level = 1; front.length > 0; level += 1) {
    const next: number[] = [];
    for (const node of front) {
      for (let edge = calls.edgeStart[node] ?? 0; edge < (calls.edgeStart[node + 1] ?? 0); edge += 1) {
        const target = calls.edgeTo[edge] ?? 0;
        if (seen[target] === 1) continue;
        seen[target] = 1;
        depth[target] = Math.min(level, 0xffff);
        next.push(target);
      }
    }
    front = next;
  }
  return { depth: depth.slice(0, calls.functionCount), isTest };
}
