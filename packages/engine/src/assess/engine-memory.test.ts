import { expect, test } from "vitest";
import { assess } from "../assess.ts";
import type { Assessment } from "../model/assessment.ts";
import { memoryCache, memorySnapshot } from "../testing/memory-snapshot.ts";
import { sampleProject } from "../testing/sample-project.ts";
import { createEngineMemory } from "./engine-memory.ts";

/** Files that lean on each other: bases, re-exports in a circle, packages, inline modules, calls by name alone. */
const woven: Readonly<Record<string, string>> = {
  "src/a.ts":
    'export * from "./b";\nexport * from "./c";\nexport function onlyA(): number {\n  return onlyC();\n}\n',
  "src/b.ts":
    'import { onlyC } from "./a";\nexport * from "./a";\nexport const callsC = (): number => onlyC() + 1;\n',
  "src/c.ts":
    "export function onlyC(): number {\n  return 3;\n}\nexport class Base {\n  run(): number {\n    return this.step();\n  }\n  step(): number {\n    return 1;\n  }\n}\n",
  "src/d.ts":
    'import { Base, callsC } from "./b";\nexport class Derived extends Base {\n  override step(): number {\n    return callsC();\n  }\n}\nexport const main = (): number => new Derived().run();\n',
  "src/d.test.ts":
    'import { expect, test } from "vitest";\nimport { main } from "./d";\ntest("runs", () => {\n  expect(main()).toBe(4);\n});\n',
  "pkg/__init__.py": "from .core import run as start\nfrom .core import *\n",
  "pkg/core.py":
    "from . import text\n\n\ndef run(items):\n    for item in items:\n        if item:\n            text.show(item)\n\n\nclass Store(dict):\n    def load(self):\n        return self.items()\n",
  "pkg/text.py": "import pkg\n\n\ndef show(item):\n    print(item)\n    pkg.start([])\n",
  "java/a/Shape.java":
    "package a;\n\npublic abstract class Shape {\n    public abstract double area();\n    public double twice() {\n        return 2 * area();\n    }\n}\n",
  "java/a/Circle.java":
    "package a;\n\nimport java.util.List;\n\npublic class Circle extends Shape {\n    private double radius;\n    @Override\n    public double area() {\n        return 3 * radius;\n    }\n}\n",
  "java/b/Main.java":
    "package b;\n\nimport a.*;\n\npublic class Main {\n    public static void main(String[] args) {\n        Shape shape = new Circle();\n        System.out.println(shape.twice());\n    }\n}\n",
  "go/go.mod": "module example.org/shop\n",
  "go/shop/a.go":
    "package shop\n\ntype Cart struct{ total int }\n\nfunc (c *Cart) Add(n int) { c.total += price(n) }\n",
  "go/shop/b.go": "package shop\n\nfunc price(n int) int {\n\treturn n * 2\n}\n",
  "lib/cart.ex":
    "defmodule Shop.Cart do\n  alias Shop.Price\n  def total(items), do: Price.sum(items)\nend\n",
  "lib/price.ex": "defmodule Shop.Price do\n  def sum(items), do: Enum.count(items)\nend\n",
  "Sources/Shop/Cart.swift": "class Cart {\n    func total() -> Int {\n        return price(2)\n    }\n}\n",
  "Sources/Shop/Price.swift": "func price(_ n: Int) -> Int {\n    return n * 2\n}\n",
  "rust/Cargo.toml": '[package]\nname = "shop"\n',
  "rust/src/lib.rs":
    "mod cart;\npub mod inner {\n    pub fn deep() -> i32 {\n        crate::cart::total()\n    }\n}\npub fn all() -> i32 {\n    inner::deep()\n}\n",
  "rust/src/cart.rs":
    "use crate::inner::deep;\npub fn total() -> i32 {\n    1\n}\nfn again() -> i32 {\n    deep()\n}\n",
};

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function editor(next: () => number): (files: Map<string, string>) => void {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  return (files) => {
    const path = pick([...files.keys()]) ?? "";
    const lines = (files.get(path) ?? "").split("\n");
    const at = Math.floor(next() * lines.length);
    const words = [...files.values()].join("\n").match(/[A-Za-z_]\w+/g) ?? [];
    const kind = Math.floor(next() * 10);
    const extension = path.slice(path.lastIndexOf("."));
    if (kind === 0) files.delete(path);
    else if (kind === 1)
      files.set(`${path.slice(0, path.length - extension.length)}${at}${extension}`, lines.join("\n"));
    else if (kind === 2) lines.splice(at, 1);
    else if (kind === 3) lines.splice(at, 0, lines[at] ?? "");
    else if (kind < 6) lines[at] = (lines[at] ?? "").replace(/\b[A-Za-z_]\w+/, () => pick(words) ?? "");
    else if (kind < 8) lines.splice(at, 0, "");
    else lines[at] = (lines[at] ?? "").replace(/\d+/, (number) => `${Number(number) + 1}`);
    if (kind > 1) files.set(path, lines.join("\n"));
  };
}

const comparable = (assessment: Assessment): string =>
  JSON.stringify({
    ...assessment,
    timings: null,
    analyzed: { ...assessment.analyzed, parsed: 0 },
  });

test("over any series of edits a process that lives on says to the byte what a new one says", async () => {
  const next = random(20_260_101);
  const edit = editor(next);
  const files = new Map(Object.entries({ ...sampleProject, ...woven }));
  const memory = createEngineMemory();
  const cache = memoryCache();
  const settings = { external_analyzers: false };
  let renewed = 0;
  let anew = 0;
  for (let round = 0; round < 120; round += 1) {
    for (let edits = Math.floor(next() * 3); edits >= 0; edits -= 1) edit(files);
    const snapshot = memorySnapshot(Object.fromEntries(files));
    const before = memory.join.last;
    const resident = await assess(snapshot, { cache, settings, workers: 1 }, undefined, memory);
    if (before !== null && memory.join.last === before) renewed += 1;
    else anew += 1;
    const fresh = await assess(snapshot, { cache, settings, workers: 1 });
    expect(comparable(resident)).toBe(comparable(fresh));
  }
  expect(renewed).toBeGreaterThan(20);
  expect(anew).toBeGreaterThan(20);
  await memory.close();
}, 120_000);
