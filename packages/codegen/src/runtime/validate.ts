import type { Detail } from "./problem.ts";
import { issuesOf } from "./run-schema.ts";
import { direct, explained, quickly, type AnySchema, type Issue } from "./zod.ts";

/** What is wrong with a value, as pointers below `root` and messages; empty when the schema accepts it. */
export function validate(schema: AnySchema, value: unknown, root: string): Detail[] {
  const issues = judge(direct(schema), value);
  if (issues === undefined) return [{ pointer: root, message: "is nested too deeply" }];
  const details = issues.flatMap((issue) => describe(issue, root));
  const seen = new Set<string>();
  return details.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Undefined when the value is nested so deeply that looking at it exhausts the stack. */
function judge(schema: AnySchema, value: unknown): readonly Issue[] | undefined {
  try {
    return quickly(schema)(value) ? [] : issuesOf(schema, value).map(explained);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function describe(issue: Issue, root: string): Detail[] {
  const pointer = (issue.path ?? []).reduce<string>((at, step) => `${at}/${escape(String(step))}`, root);
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
  const top = branches.filter((issues) => depth(issues) > 0);
  if (top.length === 0) {
    const messages = [...new Set(branches.flat().map(messageOf))];
    return [{ pointer, message: messages.join(", or ") }];
  }
  const best = top.reduce((left, right) => (right.length < left.length ? right : left));
  return best.flatMap((issue) => describe(issue, pointer));
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path = [] }) => path.length));
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
