import { beforeAll, expect, test } from "vitest";
import { checkTextFile } from "../analyzers/check-text-file.ts";
import { checkEcmascript } from "../analyzers/oxlint/check-ecmascript.ts";
import { loadLanguages } from "../facts/extract-facts.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Container } from "./container.ts";
import { extractEmbedded, placeFacts } from "./extract-embedded.ts";

beforeAll(async () => {
  await loadLanguages(["javascript", "python", "typescript"]);
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function factsOf(container: Container, text: string): FileFacts {
  const { facts, source } = extractEmbedded(container, bytesOf(text));
  placeFacts(facts, source);
  return facts;
}

const vue = `<!-- <script>notCode()</script> -->
<template>
  <order-list :orders="open" @pick="pick" v-focus>{{ total(open) }} kept</order-list>
</template>

<script lang="ts">
export const limit = 3;
</script>
<script setup lang="ts">
import OrderList from "./OrderList.vue";
// Picks one.
function pick(id: number): number {
  if (id > 1 && id < 9) return id;
  return 0;
}
const vFocus = {};
</script>

<style scoped>
a { color: red }
</style>
`;

test("both scripts of a Vue component are TypeScript at the lines of the file", () => {
  const facts = factsOf("vue", vue);
  expect(facts.language).toBe("typescript");
  expect(facts.notes).toEqual([]);
  expect(facts.imports.map(({ line, specifier }) => [line, specifier])).toEqual([[10, "./OrderList.vue"]]);
  expect(facts.functions).toMatchObject([
    { name: "pick", start_line: 12, end_line: 15, cyclomatic: 3, cognitive: 2, code_lines: 4 },
  ]);
  expect(facts.symbols.find(({ name }) => name === "limit")?.start_line).toBe(7);
});

test("names that a template uses count as uses, in every way of writing a component", () => {
  const { identifiers } = factsOf("vue", vue);
  expect(identifiers["OrderList"]).toBe(2);
  expect(identifiers["vFocus"]).toBe(2);
  expect(identifiers["pick"]).toBe(2);
  expect(identifiers["total"]).toBe(1);
  expect(identifiers["kept"]).toBeUndefined();
  expect(identifiers["notCode"]).toBeUndefined();
});

test("lines of a component are those of the whole file", () => {
  expect(factsOf("vue", vue).lines).toEqual({ total: 21, code: 17, comment: 2, blank: 2 });
});

test("a component without a language is JavaScript, one without a script has no functions and no note", () => {
  expect(factsOf("vue", "<script>\nexport default { data() { return 1 } }\n</script>\n").language).toBe(
    "javascript",
  );
  const bare = factsOf("vue", "<template><p>if (a) b()</p></template>\n");
  expect([bare.functions, bare.calls, bare.notes]).toEqual([[], [], []]);
});

test("Svelte's module and instance scripts are read, and blocks, directives and shorthands are uses", () => {
  const facts = factsOf(
    "svelte",
    `<script module>
  export const prerender = true;
</script>
<script>
  import List from "./List.svelte";
  export let rows = [];
  const add = (row) => rows.push(row);
</script>

{#each rows as row}
  <List {row} use:tooltip on:click={() => add(row)} title="plain" />
{/each}
`,
  );
  expect(facts.language).toBe("javascript");
  expect(facts.imports.map(({ line }) => line)).toEqual([5]);
  expect(facts.functions.map(({ name, start_line }) => [name, start_line])).toContainEqual(["add", 7]);
  expect(facts.identifiers["List"]).toBe(2);
  expect(facts.identifiers["tooltip"]).toBe(1);
  expect(facts.identifiers["add"]).toBe(2);
  expect(facts.identifiers["plain"]).toBeUndefined();
  expect(facts.exports).toEqual([]);
});

test("Astro's frontmatter and scripts are TypeScript", () => {
  const facts = factsOf(
    "astro",
    `---
import Card from "./Card.astro";
const shown: number = 1;
---
<Card>{shown}</Card>
<script>
  run();
</script>
`,
  );
  expect(facts.language).toBe("typescript");
  expect(facts.imports.map(({ line }) => line)).toEqual([2]);
  expect(facts.calls).toMatchObject([{ callee: "run", line: 7 }]);
  expect(facts.identifiers["shown"]).toBe(2);
});

test("oxlint judges the scripts of components at their lines and leaves names for the template alone", async () => {
  const [report] = await checkEcmascript([
    { extension: "vue", bytes: bytesOf(vue.replace("// Picks one.", "debugger;")) },
  ]);
  expect(report?.findings.map(({ rule_id, start_line }) => [rule_id, start_line])).toEqual([
    ["oxlint/no-debugger", 11],
  ]);
});

function notebook(cells: { type?: string; source: string | string[] }[], language = "python"): string {
  const written = {
    cells: cells.map(({ type = "code", source }) => ({ cell_type: type, metadata: {}, outputs: [], source })),
    metadata: { kernelspec: { language, name: "kernel" }, language_info: { name: language } },
    nbformat: 4,
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

const python = notebook([
  { type: "markdown", source: ["# Not code\n", "import nothing"] },
  { source: ["%matplotlib inline\n", "import os\n", "\n", "files = !ls\n", "os?"] },
  { source: ["%%bash\n", "if [ -f x ]; then exit 1; fi"] },
  {
    source: ['def half(x, y="é\\"q"):\n', "    # Halves.\n", "    !echo half\n", "    return undefined_name"],
  },
  { source: ["half(2)"] },
]);

/** Line of the notebook's JSON that holds a text. */
function lineOf(json: string, text: string): number {
  return json.split("\n").findIndex((line) => line.includes(text)) + 1;
}

test("code cells of a notebook are Python, at the lines of the JSON file", () => {
  const facts = factsOf("notebook", python);
  expect(facts.notes).toEqual([]);
  expect(facts.imports.map(({ line, specifier }) => [line, specifier])).toEqual([
    [lineOf(python, "import os"), "os"],
  ]);
  expect(facts.functions).toMatchObject([
    {
      name: "half",
      start_line: lineOf(python, "def half"),
      end_line: lineOf(python, "return undefined_name"),
    },
  ]);
  expect(facts.calls).toMatchObject([{ callee: "half", line: lineOf(python, "half(2)") }]);
  expect(facts.lines).toEqual({ total: 12, code: 10, comment: 1, blank: 1 });
});

test("Ruff's findings stand at the notebook's own line and column and name the cell", async () => {
  const { findings } = await checkTextFile({ python: "notebook", secrets: null, bytes: bytesOf(python) });
  expect(findings.map(({ rule_id }) => rule_id)).toEqual(["ruff/F821"]);
  const [finding] = findings;
  const line = lineOf(python, "undefined_name");
  expect(finding?.start_line).toBe(line);
  expect(python.split("\n")[line - 1]?.slice(finding?.start_column, finding?.end_column)).toBe(
    "undefined_name",
  );
  expect(finding?.message).toMatch(/\(cell 4\)\.$/);
});

test("what a timing magic runs is code, over several lines too", () => {
  const json = notebook([{ source: ["%timeit -n 10 total(part(1),\n", "              part(2))"] }]);
  const facts = factsOf("notebook", json);
  expect(facts.notes).toEqual([]);
  expect(facts.calls.map(({ callee, line }) => [callee, line])).toEqual([
    ["total", lineOf(json, "total(")],
    ["part", lineOf(json, "total(")],
    ["part", lineOf(json, "part(2)")],
  ]);
});

test("a cell whose source is one string stands at that string's line", () => {
  const json = notebook([{ source: "a = 1\nb = two(a)\n" }]);
  expect(factsOf("notebook", json).calls).toMatchObject([{ callee: "two", line: lineOf(json, "two(a)") }]);
});

test("a notebook of another language, and a file that is no notebook, have no functions and say why", () => {
  const julia = factsOf("notebook", notebook([{ source: ["def f(): pass"] }], "julia"));
  expect([julia.functions, julia.lines.code]).toEqual([[], 0]);
  expect(julia.notes).toMatchObject([{ code: "not_read", line: 1 }]);
  for (const text of ["", "{", "[]", '{"cells": [}', "<html>"]) {
    expect(factsOf("notebook", text).notes).toMatchObject([{ code: "not_read" }]);
  }
});

test("hostile files end: marks without an end, and long runs of what patterns repeat", () => {
  const many = 20_000;
  for (const text of [
    "<script ".repeat(many),
    `<script "`.repeat(many),
    "<!--".repeat(many),
    ":".repeat(many * 4),
    "v-".repeat(many * 2),
    "{{".repeat(many),
    "{".repeat(many),
    `<script>${" ".repeat(many * 4)}`,
  ]) {
    for (const container of ["astro", "svelte", "vue"] as const) {
      expect(factsOf(container, text).functions).toEqual([]);
    }
  }
  for (const text of [
    `{"cells":${"[".repeat(many)}`,
    `{"${"\\\\".repeat(many)}`,
    `{${'"a":{'.repeat(many)}`,
    notebook([{ source: [" ".repeat(many * 4)] }, { source: ["a,".repeat(many)] }]),
  ]) {
    expect(factsOf("notebook", text).functions).toEqual([]);
  }
});
