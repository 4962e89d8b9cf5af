import type { ErrorDetail } from "./api-error.ts";

const maxDetails = 20;

/**
 * What cannot be stored, in parsed JSON: NUL characters and lone surrogates in keys and values, and nesting beyond
 * `maxDepth` below the top's properties. Never recurses, so depth cannot exhaust the stack. At most 20 details.
 */
export function findUnstorable(request: object, maxDepth: number): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  const pending: { value: unknown; pointer: string; depth: number }[] = [
    { value: request, pointer: "", depth: -1 },
  ];
  for (let next = pending.pop(); next !== undefined && details.length < maxDetails; next = pending.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === "string") {
      const problem = unstorableText(value);
      if (problem !== undefined) details.push({ pointer, message: problem });
    } else if (typeof value === "object" && value !== null) {
      if (depth >= maxDepth) {
        const [, place] = pointer.split("/");
        return [{ pointer: `/${place}`, message: `must not be nested more than ${maxDepth} levels deep` }];
      }
      for (const [key, child] of Object.entries(value)) {
        const problem = unstorableText(key);
        if (problem !== undefined) details.push({ pointer, message: `has a property name that ${problem}` });
        else pending.push({ value: child, pointer: `${pointer}/${escapeToken(key)}`, depth: depth + 1 });
      }
    }
  }
  return details.reverse();
}

function unstorableText(text: string): string | undefined {
  if (text.includes("\0")) return "must not contain the NUL character (U+0000)";
  if (!text.isWellFormed()) return "must be well-formed Unicode: it contains a lone surrogate";
  return undefined;
}

/** RFC 6901, section 3. */
function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
