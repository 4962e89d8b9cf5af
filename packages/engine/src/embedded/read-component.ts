import type { Container } from "./container.ts";
import type { EmbeddedSource } from "./embedded-source.ts";
import { templateUses } from "./template-uses.ts";

interface Span {
  from: number;
  to: number;
}

/**
 * The scripts of a component of Vue, Svelte or Astro: the file's text with everything else blanked, so that lines and
 * columns stay. TypeScript when a script says so (always in Astro). Scripts of other languages and templates are no code.
 */
export function readComponent(container: Exclude<Container, "notebook">, text: string): EmbeddedSource {
  const scripts: Span[] = [];
  const hidden: Span[] = [];
  let isTypeScript = container === "astro";
  const frontmatter = container === "astro" ? /^\s*---[ \t]*\r?\n/.exec(text) : null;
  if (frontmatter !== null) {
    const from = frontmatter[0].length;
    const end = text.indexOf("\n---", from - 1);
    const to = end < 0 ? text.length : end + 1;
    scripts.push({ from, to });
    hidden.push({ from: 0, to: Math.min(text.length, to + 3) });
  }
  // Comments first: a tag inside one is none.
  const tags = /<!--|<(?<name>script|style)\b(?<attributes>(?:[^>"']|"[^"]{0,300}"|'[^']{0,300}'){0,200})>/gi;
  tags.lastIndex = hidden[0]?.to ?? 0;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const name = tag.groups?.["name"]?.toLowerCase();
    const from = tag.index + tag[0].length;
    const close = name === undefined ? text.indexOf("-->", from) : closingTag(text, name, from);
    const to = close < 0 ? text.length : close;
    hidden.push({ from: tag.index, to });
    tags.lastIndex = to;
    const attributes = tag.groups?.["attributes"] ?? "";
    if (name !== "script" || attributes.trimEnd().endsWith("/")) continue;
    const language = /\blang\s*=\s*["']?(?<lang>[\w/]+)/.exec(attributes)?.groups?.["lang"] ?? "js";
    const type = /\btype\s*=\s*["']?(?<type>[\w/+.-]+)/.exec(attributes)?.groups?.["type"] ?? "";
    if (!/^(?:[jt]sx?|javascript|typescript)$/.test(language)) continue;
    if (type !== "" && !/^(?:module|text\/(?:java|type)script|application\/javascript)$/.test(type)) continue;
    if (language.startsWith("t")) isTypeScript = true;
    scripts.push({ from, to });
  }
  return {
    language: scripts.length === 0 ? null : isTypeScript ? "typescript" : "javascript",
    why: "It holds no script",
    text: only(text, scripts),
    lines: null,
    cells: null,
    indents: null,
    uses: templateUses(container, without(text, hidden)),
    blanked: 0,
  };
}

function closingTag(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = from;
  return close.exec(text)?.index ?? -1;
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}

/** The text with everything but the spans blanked. */
function only(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { from, to } of spans) {
    result += blank(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  return result + blank(text.slice(at));
}

function without(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from);
    at = Math.max(at, to);
  }
  return result + text.slice(at);
}
