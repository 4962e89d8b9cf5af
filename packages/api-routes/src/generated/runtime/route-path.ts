// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { Context } from "hono";

/** A path of the document in Hono's terms. */
export interface Route {
  readonly pattern: string;
  /** Sorts concrete segments before templated ones. */
  readonly rank: string;
  /** The text of each path parameter of a request, still percent-encoded. */
  readonly params: (c: Context) => (name: string) => string | undefined;
}

/** `/files/{name}.{ext}` becomes a segment with a pattern of its own, `/projects/{id}` a plain parameter. */
export function routeOf(path: string): Route {
  const segments = path.split("/").slice(1);
  const matchers = segments.map((segment) => segmentMatcher(segment));
  const rank = segments
    .map((segment) => (segment.includes("{") ? (/^\{[^}]*\}$/.test(segment) ? "2" : "1") : "0"))
    .join("");
  const isTemplated = matchers.some((matcher) => matcher !== undefined);
  const constrained = segments.map((segment, index) => {
    const matcher = matchers[index];
    if (matcher === undefined) return segment;
    return matcher.whole ? `:p${index}` : `:p${index}{${matcher.hono}}`;
  });
  return {
    pattern: `/${constrained.join("/")}`,
    rank,
    params: (c) => {
      if (!isTemplated) return absent;
      const raw = pathOf(c.req.url).split("/").slice(-segments.length);
      const values = new Map<string, string>();
      matchers.forEach((matcher, index) => {
        const found = matcher?.expression.exec(raw[index] ?? "");
        matcher?.names.forEach((name, position) => values.set(name, found?.[position + 1] ?? ""));
      });
      return (name) => values.get(name);
    },
  };
}

const absent = (): undefined => undefined;

// A request's URL is absolute and normalised already: taking it apart once more is only a matter of finding the ends.

/** The query of a request's URL without its question mark, still percent-encoded. */
export function searchOf(url: string): string {
  const end = url.indexOf("#");
  const whole = end === -1 ? url : url.slice(0, end);
  const start = whole.indexOf("?");
  return start === -1 ? "" : whole.slice(start + 1);
}

function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}

interface Matcher {
  readonly whole: boolean;
  readonly names: readonly string[];
  readonly expression: RegExp;
  readonly hono: string;
}

function segmentMatcher(segment: string): Matcher | undefined {
  const names = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  if (names.length === 0) return undefined;
  const literals = segment
    .split(/\{[^}]+\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return {
    whole: names.length === 1 && segment.startsWith("{") && segment.endsWith("}"),
    names,
    expression: new RegExp(`^${literals.join("([^/]*?)")}$`),
    hono: literals.join("[^/]+"),
  };
}
