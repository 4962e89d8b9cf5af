import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { languages } from "../languages/languages.ts";
import type { Grammar } from "./grammar.ts";
import { grammarNames, loadGrammars, loadedGrammar } from "./grammar.ts";
import { readSyntaxTable } from "./syntax-table.ts";

const samples = join(import.meta.dirname, "../../samples/languages");

beforeAll(async () => {
  await loadGrammars(grammarNames);
});

/** Every node as a cursor sees it: type, start, end, field, parent, last node of the subtree. */
function walked(grammar: Grammar, source: string): number[][] {
  const tree = grammar.parser.parse(source);
  if (tree === null) throw new Error("not parsed");
  const cursor = tree.walk();
  const rows: number[][] = [];
  const open: number[] = [];
  walk: for (;;) {
    rows.push([
      cursor.nodeTypeId,
      cursor.startIndex,
      cursor.endIndex,
      cursor.currentFieldId,
      open.at(-1) ?? -1,
      rows.length,
    ]);
    if (cursor.gotoFirstChild()) {
      open.push(rows.length - 1);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      const around = open.pop();
      if (around === undefined) break walk;
      const row = rows[around];
      if (row !== undefined) row[5] = rows.length - 1;
      cursor.gotoParent();
    }
  }
  cursor.delete();
  tree.delete();
  return rows;
}

function tabled(grammar: Grammar, source: string): number[][] {
  const tree = grammar.parser.parse(source);
  if (tree === null) throw new Error("not parsed");
  const table = readSyntaxTable(tree, grammar, source);
  const rows: number[][] = [];
  for (let node = 0; node < table.size; node += 1) {
    rows.push([
      table.type[node] ?? 0,
      table.start[node] ?? 0,
      table.end[node] ?? 0,
      table.field[node] ?? 0,
      table.parent[node] ?? 0,
      table.last[node] ?? 0,
    ]);
  }
  tree.delete();
  return rows;
}

for (const language of languages) {
  for (const file of readdirSync(join(samples, language.id)).filter((name) => !name.endsWith(".json"))) {
    test(`the table of ${language.id}/${file} holds the nodes that a cursor walks`, () => {
      const source = readFileSync(join(samples, language.id, file), "utf8");
      for (const name of language.grammars) {
        const grammar = loadedGrammar(name);
        expect(tabled(grammar, source)).toEqual(walked(grammar, source));
      }
    });

    test(`the table of a broken ${language.id}/${file} holds the nodes that a cursor walks`, () => {
      const whole = readFileSync(join(samples, language.id, file), "utf8");
      const source = `${whole.slice(0, whole.length >> 1)}\n}}}} é ( 日本 [[ "\n${whole.slice(whole.length >> 2)}`;
      for (const name of language.grammars) {
        const grammar = loadedGrammar(name);
        expect(tabled(grammar, source)).toEqual(walked(grammar, source));
      }
    });
  }
}

test("an empty text is one node", () => {
  for (const name of grammarNames)
    expect(tabled(loadedGrammar(name), "")).toEqual(walked(loadedGrammar(name), ""));
});
