import { expect, test } from "vitest";
import { assess } from "../assess.ts";
import { memoryCache, memorySnapshot } from "../testing/memory-snapshot.ts";

const project = {
  LICENSE: "MIT License\n",
  "package.json": '{ "name": "shop", "main": "src/main.ts" }\n',
  "src/main.ts":
    'import Order from "./Order.vue";\nimport Row from "./Row.svelte";\nexport { Order, Row };\n',
  "src/Order.vue": `<template>
  <p @click="pick">{{ size }}</p>
</template>
<script setup lang="ts">
import { size } from "./size";
function pick() {
  try {
    size();
  } catch {}
  debugger;
}
function forgotten() {
  return size();
}
</script>
`,
  "src/Row.svelte": "<script>\n  export let row;\n  debugger;\n</script>\n<p>{row}</p>\n",
  "src/size.ts": "export const size = (): number => 1;\n",
  "study/Sizes.ipynb": `{
 "cells": [
  {
   "cell_type": "code",
   "source": [
    "%matplotlib inline\\n",
    "def sizes(rows=[]):\\n",
    "    return rows"
   ]
  }
 ],
 "metadata": {"kernelspec": {"language": "python"}},
 "nbformat": 4
}
`,
};

test("components and notebooks are assessed: each finding at the line of its file, nothing skipped", async () => {
  const { issues, analyzed } = await assess(memorySnapshot(project));
  expect(analyzed.skipped).toEqual([]);
  expect(analyzed.notes).toEqual([]);
  const places = issues
    .filter(({ file }) => /\.(?:vue|svelte|ipynb)$/.test(file))
    .map(({ rule_id, file, start_line }) => `${rule_id} ${file}:${String(start_line)}`);
  expect(places).toEqual([
    "empty-catch src/Order.vue:9",
    "oxlint/no-debugger src/Order.vue:10",
    "unused-function src/Order.vue:12",
    "oxlint/no-debugger src/Row.svelte:3",
    "ruff/B006 study/Sizes.ipynb:7",
  ]);
});

test("what was found in components and notebooks comes back from the cache", async () => {
  const cache = memoryCache();
  const first = await assess(memorySnapshot(project), { cache });
  const second = await assess(memorySnapshot(project), { cache });
  expect(second.analyzed.parsed).toBe(0);
  expect(second.issues).toEqual(first.issues);
});
