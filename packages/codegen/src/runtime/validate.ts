import type { Detail } from "./problem.ts";
import { issuesOf } from "./run-schema.ts";
import { direct, explained, quickly, type AnySchema, type Issue } from "./zod.ts";

/** What is wrong with a value, as pointers below `root` and messages; empty when the schema accepts it. */
export function validate(schema: AnySchema, value: unknown, root: string): Detail[] {
  const issues = judge(direct(schema), value);
  if (issues === undefined) return [{ pointer: root, message: "is nested too deeply" }];
  if (issues.length === 0) return [];
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

/** Texts that read after a pointer: `/body/name is required`. */
function messageOf(issue: Issue): string {
  const { code, message = "is invalid", values = [], pattern } = issue;
  const isAbsent = (code === "invalid_type" || code === "invalid_value") && issue.input === undefined;
  if (isAbsent && "input" in issue) return "is required";
  switch (code) {
    case "invalid_type":
      if (issue.expected === "never") return "is not allowed";
      return /received undefined$|expected nonoptional/.test(message) ? "is required" : bare(message);
    case "invalid_value": {
      const [only] = values;
      if (values.length === 1) return `expected ${JSON.stringify(only)}`;
      return `expected one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
    }
    case "too_small":
      return `expected ${bound(issue, issue.minimum, "at least", "more than")}`;
    case "too_big":
      return `expected ${bound(issue, issue.maximum, "at most", "less than")}`;
    case "invalid_format":
      return pattern === undefined ? bare(message) : `expected a match of ${pattern}`;
    default:
      return bare(message);
  }
}

function bare(message: string): string {
  return message.replace(/^Invalid (?:input|option|string): /, "");
}

const COUNTED: Readonly<Record<string, string>> = { string: "character", array: "item" };

function bound({ origin = "", inclusive }: Issue, limit = 0, closed: string, open: string): string {
  const counted = COUNTED[origin];
  const text = `${inclusive === false ? open : closed} ${limit}`;
  return counted === undefined ? text : `${text} ${counted}${limit === 1 ? "" : "s"}`;
}

/**
 * Of the alternatives, the one that got furthest: it has faults inside the value, and the fewest properties are missing
 * or too many, then the fewest faults of all. Where several got as far, what each has against the value.
 */
function describeUnion(branches: readonly (readonly Issue[])[], pointer: string): Detail[] {
  const inside = branches.filter((issues) => depth(issues) > 0);
  const fewest = Math.min(...inside.map(distance));
  const best = inside.filter((issues) => distance(issues) === fewest);
  const [first] = best;
  if (first !== undefined && best.length === 1) return first.flatMap((issue) => describe(issue, pointer));
  if (first !== undefined) {
    const faults = best.map((issues) => issues.flatMap((issue) => describe(issue, "")));
    const texts = faults.map((each) =>
      each.map(({ pointer: at, message }) => `${at} ${message}`).join(" and "),
    );
    return [{ pointer, message: `matches no alternative: ${[...new Set(texts)].join("; or ")}` }];
  }
  const types = branches.map(([issue]) => issue?.code === "invalid_type" && issue.expected);
  const messages = [...new Set(branches.flat().map(messageOf))];
  const received = / received \w+$/.exec(messages[0] ?? "")?.[0];
  if (received !== undefined && types.every((type) => type !== false))
    return [{ pointer, message: `expected ${[...new Set(types)].join(" or ")},${received}` }];
  return [{ pointer, message: messages.join(", or ") }];
}

function distance(issues: readonly Issue[]): number {
  const misfits = issues.filter(
    (issue) => issue.code === "unrecognized_keys" || messageOf(issue) === "is required",
  );
  return misfits.length * 1000 + issues.length;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path = [] }) => path.length));
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
