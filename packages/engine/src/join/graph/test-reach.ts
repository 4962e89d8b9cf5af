import { isInside, testRanges } from "./test-ranges.ts";
import type { CallGraph, ProjectFile, TestReach } from "../joined-project.ts";

/**
 * Breadth-first from test code over all calls. Test code is every function of a test file, and functions
 * inside a test case or a test module of another file. What a test file loads runs too; functions that a file
 * hands on as values count as reached when a function of that file is, or when a test loads the file itself. Of a
 * file that is loaded over others, those of them count that it does not export: only its own code can have handed
 * them on.
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
      for (const target of handedOnWhenLoaded(files, calls, node)) {
        if (seen[target] === 1) continue;
        seen[target] = 1;
        depth[target] = Math.min(level, 0xffff);
        next.push(target);
      }
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

/** Methods of object literals that the language calls by itself: of property descriptors, proxies and conversions. */
const calledByLanguage = /^(?:get|set|has|apply|construct|deleteProperty|toJSON|toString|valueOf)$/u;

/** For the load node of a file: its own functions that it hands on as values and does not export. */
function handedOnWhenLoaded(files: readonly ProjectFile[], calls: CallGraph, node: number): number[] {
  const number = node - calls.loadNode(0);
  const file = files[number];
  if (file === undefined || node >= calls.referenceNode(0)) return [];
  const offset = calls.functionOffsets[number] ?? 0;
  const exported = new Set(file.facts.exports.map(({ local }) => local));
  const from = calls.referenceNode(number);
  const traps = file.facts.functions.flatMap(({ name, kind, parent, symbol }, position) => {
    const owner = file.facts.symbols[symbol]?.parent ?? -1;
    const isTrap = kind === "method" && parent === -1 && owner === -1 && calledByLanguage.test(name);
    return isTrap ? [offset + position] : [];
  });
  const handedOn = [...calls.edgeTo.subarray(calls.edgeStart[from], calls.edgeStart[from + 1])];
  const own = handedOn.filter((target) => {
    const fact = file.facts.functions[target - offset];
    const symbol = file.facts.symbols[fact?.symbol ?? -1];
    return (
      fact?.parent === -1 &&
      (fact.kind === "function" || fact.kind === "lambda") &&
      symbol?.exported === false &&
      !exported.has(fact.name)
    );
  });
  return [...own, ...traps];
}
