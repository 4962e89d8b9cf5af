import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One script of a coverage report as V8's inspector gives it; offsets count UTF-16 units. */
interface V8Script {
  url: string;
  functions: { functionName: string; ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

/** A function as its place in the source tells, lines counted from 1. */
export interface PlacedFunction {
  name: string;
  start_line: number;
  end_line: number;
}

/**
 * What the runs of one file tell of its functions. `ran`: in some run; `idle`: it was loaded, but did not run;
 * `unknown`: V8's functions on these lines cannot be told apart, or it lists none although code there ran.
 */
export type Verdict = "ran" | "idle" | "unknown";

/** Calls `visit` with every script below the folder that some report in `reports` tells of, one report after the other. */
export function eachScript(
  reports: string,
  folder: string,
  visit: (path: string, script: V8Script) => void,
): number {
  const names = readdirSync(reports).filter((name) => name.endsWith(".json"));
  const prefix = `file://${folder}/`;
  for (const name of names.sort()) {
    const { result } = JSON.parse(readFileSync(join(reports, name), "utf8")) as { result: V8Script[] };
    for (const script of result) {
      const path = decodeURI(script.url).slice(prefix.length);
      if (script.url.startsWith(prefix) && !path.includes("node_modules/")) visit(path, script);
    }
  }
  return names.length;
}

/** Judges each function, in step with `functions`, which are in the order of the source. */
export function judgeFunctions(
  functions: readonly PlacedFunction[],
  source: string,
  script: V8Script,
): Verdict[] {
  const lineStarts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const told = script.functions.flatMap(({ functionName, ranges }) => {
    const [whole] = ranges;
    if (whole === undefined || functionName.startsWith("<")) return [];
    if (whole.startOffset === 0 && whole.endOffset >= source.length) return [];
    const place = `${lineOf(lineStarts, whole.startOffset)}:${lineOf(lineStarts, whole.endOffset - 1)}`;
    return [{ place, at: whole.startOffset, name: functionName.split(".").at(-1), ran: whole.count > 0 }];
  });
  told.sort((a, b) => a.at - b.at);
  const toldAt = Map.groupBy(told, ({ place }) => place);
  const listedAt = Map.groupBy(functions, placeOf);
  return functions.map((fact) => {
    const there = toldAt.get(placeOf(fact)) ?? [];
    const listed = listedAt.get(placeOf(fact)) ?? [];
    if (there.length === 0) return insideIdleCode(script, fact, source, lineStarts) ? "idle" : "unknown";
    const named = there.filter(({ name }) => name === fact.name);
    const own = there.length === listed.length ? there[listed.indexOf(fact)] : undefined;
    if (own !== undefined) return own.ran ? "ran" : "idle";
    if (named.length === 1) return named[0]?.ran === true ? "ran" : "idle";
    if (there.every(({ ran }) => ran)) return "ran";
    return there.some(({ ran }) => ran) ? "unknown" : "idle";
  });
}

function placeOf({ start_line, end_line }: PlacedFunction): string {
  return `${start_line}:${end_line}`;
}

function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** V8 does not list functions inside of code that never ran: they were never made. */
function insideIdleCode(
  { functions }: V8Script,
  { start_line, end_line }: PlacedFunction,
  source: string,
  lineStarts: readonly number[],
): boolean {
  const lineStart = lineStarts[start_line - 1] ?? 0;
  const start = lineStart + (/^\s*/u.exec(source.slice(lineStart, lineStart + 400))?.[0].length ?? 0);
  const end = (lineStarts[end_line] ?? source.length + 1) - 1;
  let innermost: { length: number; count: number } | null = null;
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      if (startOffset > start || (endOffset < end && lineOf(lineStarts, endOffset) < end_line)) continue;
      const length = endOffset - startOffset;
      if (innermost === null || length <= innermost.length) innermost = { length, count };
    }
  }
  return innermost?.count === 0;
}
