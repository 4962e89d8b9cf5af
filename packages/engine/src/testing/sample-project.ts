import type { LanguageId } from "../model/language-id.ts";

/** A small project in a dozen languages with at least one defect of each of the eight categories, for tests. */
const branches = Array.from(
  { length: 20 },
  (_, index) => `  if (order.kind === ${index} && order.open) total += ${index};`,
).join("\n");
const copied = `  const rows: string[] = [];
  let width = 0;
  for (const line of order.lines) {
    const name = line.name.trim();
    if (name === "") continue;
    width = Math.max(width, name.length);
    rows.push(name.padEnd(width) + " x " + String(line.count));
  }
  if (order.discount > 0) {
    const percent = Math.round(order.discount * 100);
    rows.push("Discount: " + percent + " %");
  } else {
    rows.push("No discount");
  }
  while (rows.length < 10) {
    rows.push("");
  }
  const total = order.lines.reduce((sum, line) => sum + line.count * line.price, 0);
  rows.push("Total: " + total.toFixed(2));
  return rows.map((row, index) => index + ": " + row);`;

export const sampleLanguages: readonly LanguageId[] = [
  ...(["c", "cpp", "csharp", "go", "java", "javascript"] as const),
  ...(["elixir", "swift"] as const),
  ...(["kotlin", "php", "python", "ruby", "rust", "typescript"] as const),
];

export const sampleProject: Readonly<Record<string, string>> = {
  "jobs/Totals.scala": `package shop.jobs

object Totals {
  def sum(values: Seq[Int]): Int = values.filter(_ > 0).sum
}
`,
  "app/orders.ex": "defmodule Shop.Orders do\n  def count(orders), do: length(orders)\nend\n",
  "app/Orders.swift": "struct Orders {\n    func count() -> Int { 1 }\n}\n",
  "scripts/deploy.sh": `#!/bin/sh
set -eu
deploy() {
  if [ -z "$1" ]; then return 1; fi
  echo "deploying $1"
}
deploy "$1"
`,
  "native/sum.c": `#include "sum.h"

int sum(const int *values, int count) {
  int total = 0;
  for (int i = 0; i < count; i++) total += values[i];
  return total;
}
`,
  "native/sum.h": "int sum(const int *values, int count);\n",
  "native/queue.cpp": `#include "sum.h"

int twice(const int *values, int count) { return 2 * sum(values, count); }
`,
  "README.md": "# Orders\n",
  "package.json": '{ "name": "orders", "main": "src/index.ts", "license": "MIT" }\n',
  "src/index.ts": `import { show } from "./show";
import { price } from "./price";
export function main(req: { query: { id: string } }, db: { query(sql: string): unknown }): unknown {
  try {
    show(price({ kind: 1, open: true }));
  } catch {}
  return db.query("SELECT * FROM orders WHERE id = " + req.query.id);
}
`,
  "src/price.ts": `interface Order {
  kind: number;
  open: boolean;
}
export function price(order: Order): number {
  let total = 0;
${branches}
  return total;
}
export function neverUsed(): number {
  return 1;
}
`,
  "src/show.ts": `import { heading } from "./print";
export function show(order: any): string[] {
  heading(order);
${copied}
}
`,
  "src/print.ts": `import { show } from "./show";
export const heading = (order: any): string => "Order " + order.kind;
export function print(order: any): string[] {
  show(order);
${copied}
}
`,
  "src/legacy.js": "export const legacy = () => { debugger; };\n",
  "tools/report.py": "import os\n\n\ndef report(rows=[]):\n    return missing(rows)\n",
  "cmd/main.go": 'package main\n\nfunc main() {\n\tprintln("orders")\n}\n',
  "app/Orders.java":
    'class Orders {\n    boolean isOpen(String state) {\n        return state == "open";\n    }\n}\n',
  "app/orders.c": "int count(void) {\n  return 1;\n}\n",
  "app/orders.cpp": "class Orders {\n  int count() { return 1; }\n};\n",
  "app/Orders.cs": "public class Orders\n{\n    public int Count() => 1;\n}\n",
  "app/orders.kt": "fun count(): Int = 1\n",
  "app/orders.php": "<?php\necho 'Hello ' . $_GET['name'];\n",
  "app/orders.rb": "def count\n  1\nend\n",
  "app/orders.rs": 'fn main() {\n    println!("orders");\n}\n',
  "test/skipped.test.ts": 'import { test } from "vitest";\ntest.skip("later", () => {});\n',
};
