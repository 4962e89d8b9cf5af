// Generated from openapi/ by pnpm generate. Do not edit.
import { z } from "zod";
import type { Detail } from "./problem.ts";
import { direct, type AnySchema } from "./zod.ts";

interface Issue {
  readonly code?: string;
  readonly message?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly input?: unknown;
}

interface Uses {
  count: number;
  readonly schema: z.ZodType;
  compiled?: z.ZodType;
}

/** A schema is compiled once it was used so often that the compiling pays. */
const USES_BEFORE_COMPILING = 20;

const uses = new WeakMap<AnySchema, Uses>();

/** What is wrong with a value, as pointers below `root` and messages; empty when the schema accepts it. */
export function validate(schema: AnySchema, value: unknown, root: string): Detail[] {
  let entry = uses.get(schema);
  if (entry === undefined) uses.set(schema, (entry = { count: 0, schema: direct(schema) as z.ZodType }));
  entry.count += 1;
  if (entry.count > USES_BEFORE_COMPILING) {
    entry.compiled ??= z.compile(entry.schema);
    if (z.validate(entry.compiled, value)) return [];
  }
  const result = entry.schema.safeParse(value);
  if (result.success) return [];
  const details = result.error.issues.flatMap((issue) => describe(issue as Issue, root));
  const seen = new Set<string>();
  return details.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function describe(issue: Issue, root: string): Detail[] {
  const pointer = issue.path.reduce<string>((at, step) => `${at}/${escape(String(step))}`, root);
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => ({
      pointer: `${pointer}/${escape(key)}`,
      message: "is not a known property",
    }));
  }
  const branches = issue.errors ?? [];
  if (issue.code === "invalid_union" && branches.length > 0) return describeUnion(branches, pointer);
  return [{ pointer, message: messageOf(issue) }];
}

function messageOf({ code, message = "is invalid" }: Issue): string {
  if (code === "invalid_type" && /received undefined$|expected nonoptional/.test(message))
    return "is required";
  return message.replace(/^Invalid (?:input|option): /, "");
}

/** Of the alternatives, the one that got furthest: its first fault lies deepest, or it has the fewest faults. */
function describeUnion(branches: readonly (readonly Issue[])[], pointer: string): Detail[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map((issue) => issue.path.length));
  const top = branches.filter((issues) => depth(issues) > 0);
  if (top.length === 0) {
    const messages = [...new Set(branches.flat().map(messageOf))];
    return [{ pointer, message: messages.join(", or ") }];
  }
  const best = top.reduce((left, right) => (right.length < left.length ? right : left));
  return best.flatMap((issue) => describe(issue, pointer));
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
