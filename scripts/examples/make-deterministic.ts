import { createHash } from "node:crypto";

const varying =
  /ok_live_[0-9a-f]{64}|ok_live_[0-9a-f]{4}|inv_[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Makes the function that replaces, in one answer after the other, what differs between two recordings: ids, keys and
 * tokens by others made from their order of appearance, measured durations by round ones, and the given texts. What is
 * equal stays equal, across answers too.
 */
export function makeDeterministic(replacements: Record<string, string>): (answer: unknown) => unknown {
  const stable = new Map<string, string>();
  let count = 0;

  function stableText(text: string): string {
    let replaced = text;
    for (const [from, to] of Object.entries(replacements)) replaced = replaced.replaceAll(from, to);
    return replaced.replaceAll(varying, (found) => {
      const known = stable.get(found);
      if (known !== undefined) return known;
      count += 1;
      const made = nthLike(found, count);
      stable.set(found, made);
      // A key is shown whole before its prefix is shown anywhere.
      if (found.startsWith("ok_live_")) stable.set(found.slice(0, 12), made.slice(0, 12));
      return made;
    });
  }

  return function visit(value: unknown, name?: string): unknown {
    if (typeof value === "string") return stableText(value);
    if (typeof value === "number" && name === "duration_ms") return 20;
    if (Array.isArray(value)) return value.map((item: unknown) => visit(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]));
  };
}

/** Another text of the same form. */
function nthLike(text: string, n: number): string {
  const digits = createHash("sha256").update(`example ${n}`).digest("hex");
  if (text.startsWith("ok_live_")) return `ok_live_${digits}`.slice(0, text.length);
  if (text.startsWith("inv_")) return `inv_${digits}`;
  return `01912f4e-8a3b-7c51-9d2e-${n.toString(16).padStart(12, "0")}`;
}
