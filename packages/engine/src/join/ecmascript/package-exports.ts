import { isRecord } from "../parse-json-with-comments.ts";

/**
 * Targets that an `exports` or `imports` map gives for a subpath (`.`, `./x`, `#x`), every
 * condition's, in the order of the map: which condition holds is not the commit's to say.
 * Follows the resolution of Node.js: exact keys first, then the longest matching pattern.
 */
export function targetsOfSubpath(map: unknown, subpath: string): string[] {
  if (!isRecord(map) || !Object.keys(map).some((key) => key.startsWith(".") || key.startsWith("#"))) {
    return subpath === "." ? leavesOf(map, "") : [];
  }
  if (subpath in map) return leavesOf(map[subpath], "");
  const patterns = Object.keys(map)
    .filter((key) => key.includes("*") || key.endsWith("/"))
    .sort((a, b) => b.length - a.length);
  for (const pattern of patterns) {
    const [prefix = "", suffix = ""] = pattern.endsWith("/") ? [pattern] : pattern.split("*", 2);
    if (subpath.length < prefix.length + suffix.length) continue;
    if (!subpath.startsWith(prefix) || !subpath.endsWith(suffix)) continue;
    const middle = subpath.slice(prefix.length, subpath.length - suffix.length);
    return leavesOf(map[pattern], middle);
  }
  return [];
}

/** Every target of a map, patterns with their `*`. */
export function allTargets(map: unknown): string[] {
  if (typeof map === "string") return [map];
  if (Array.isArray(map)) return map.flatMap((item: unknown) => allTargets(item));
  return isRecord(map) ? Object.values(map).flatMap((item) => allTargets(item)) : [];
}

function leavesOf(value: unknown, middle: string): string[] {
  return [...new Set(allTargets(value))].map((target) =>
    target.endsWith("/") ? `${target}${middle}` : target.replaceAll("*", () => middle),
  );
}
