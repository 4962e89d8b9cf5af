import type { OutputDifference } from "./compare-output.ts";

/** The lines that tell a person how a folder differs; none when it does not. */
export function describeDifference(folder: string, difference: OutputDifference): string[] {
  const list = (kind: string, paths: readonly string[]): string[] =>
    paths.map((path) => `${kind.padEnd(7)} ${folder}/${path}`);
  return [
    ...list("stale", difference.stale),
    ...list("missing", difference.missing),
    ...list("extra", difference.extra),
    ...list("foreign", difference.foreign),
  ];
}
