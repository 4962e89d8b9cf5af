import type { Container } from "./container.ts";

const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Vue: values of bound attributes, events, slots and directives, and of `ref`, which names a variable. */
const vueValue = /(?:\bv-[\w.:[\]-]{1,100}|[:@#][\w.:[\]-]{1,100}|\bref)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A directive of the component's own: `v-focus` is `vFocus`. */
const vueDirective = /\s(v-[a-z][\w-]*)/g;
/** Svelte: what a directive names: `use:action`, `in:fade`, `bind:value`, `style:color`. */
const svelteDirective = /\s(?:use|in|out|transition|animate|bind|on|class|style|let):([\w$.]+)/g;
const tag = /<(\p{L}[\w.:-]*)/gu;

/**
 * The names that a template uses and how often: components by their tags, in each way that they can be written, and every
 * name inside of expressions. Words of plain text and of plain attributes are none.
 */
export function templateUses(
  container: Exclude<Container, "notebook">,
  template: string,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (name: string): void => void uses.set(name, (uses.get(name) ?? 0) + 1);
  const addWords = (expression: string): void => {
    for (const [name] of expression.matchAll(word)) add(name);
  };
  for (const match of template.matchAll(tag)) {
    const name = (match[1] ?? "").split(/[.:]/)[0] ?? "";
    add(name);
    if (container !== "vue") continue;
    const camel = camelCase(name);
    if (camel !== name) add(camel);
    const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
    if (pascal !== camel && pascal !== name) add(pascal);
  }
  if (container === "vue") {
    for (const match of template.matchAll(vueValue)) addWords(match[1] ?? match[2] ?? "");
    for (const match of template.matchAll(vueDirective)) add(camelCase(match[1] ?? ""));
    for (const part of template.split("{{").slice(1))
      addWords(part.slice(0, Math.max(0, part.indexOf("}}"))));
    return uses;
  }
  for (const match of template.matchAll(svelteDirective)) addWords(match[1] ?? "");
  for (const expression of braces(template)) addWords(expression);
  return uses;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** What stands between outermost braces; an open one goes on to the end. */
function* braces(template: string): Generator<string> {
  let depth = 0;
  let from = 0;
  for (const match of template.matchAll(/[{}]/g)) {
    if (match[0] === "{") {
      if (depth === 0) from = match.index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) yield template.slice(from, match.index);
    }
  }
  if (depth > 0) yield template.slice(from);
}
