import { expect, test } from "vitest";
import { assess } from "../assess.ts";
import type { Measures } from "../model/measures.ts";
import { memorySnapshot } from "../testing/memory-snapshot.ts";

async function measuresOf(files: Readonly<Record<string, string>>): Promise<Measures> {
  const { measures } = await assess(memorySnapshot(files), { settings: { external_analyzers: false } });
  return measures;
}

const cart = `export function total(prices: number[]): number {
  let sum = 0;
  for (const price of prices) {
    if (price > 0) sum += price;
  }
  return sum;
}
`;

test("cases, those switched off, assertions and mocks are counted where tests are kept, suites are not", async () => {
  const { tests } = await measuresOf({
    "src/cart.ts": cart,
    "src/cart.test.ts": `import { total } from "./cart.ts";

describe("total", () => {
  beforeEach(() => {
    vi.fn();
  });
  it("adds", () => {
    expect(total([1, 2])).toBe(3);
    expect(total([])).toBe(0);
  });
  it.skip("subtracts", () => {
    expect(total([-1])).toBe(-1);
  });
});
describe.skip("discounts", () => {
  it("halves", () => {
    vi.spyOn(console, "log");
  });
  it("doubles", () => {});
});
`,
    "src/it.ts": `it("is no test of this project's", () => { expect(1).toBe(1); });\n`,
    "lib/src/lib.rs": `pub fn one() -> u32 { 1 }
#[cfg(test)]
mod tests {
    #[test]
    fn is_one() { assert_eq!(super::one(), 1); }
    #[test]
    #[ignore]
    fn is_slow() { assert_eq!(super::one(), 1); }
}
`,
    "cart_test.go": `package cart

import "testing"

func TestTotal(t *testing.T) {
	if Total() != 1 {
		t.Errorf("wrong")
	}
}

func BenchmarkTotal(b *testing.B) {
	Total()
}
`,
  });
  // Four in TypeScript, two in Rust, one in Go. Off: one alone, two with their suite, one ignored in Rust.
  expect(tests).toEqual({
    test_count: 7,
    skipped_test_count: 4,
    // Three, two, one.
    assertion_count: 6,
    mock_count: 2,
    untested_complex_count: 0,
  });
});

test("a test that is skipped under a condition is not switched off", async () => {
  const { tests } = await measuresOf({
    "tests/test_cart.py": `import pytest

@pytest.mark.skipif(True, reason="no")
def test_here():
    assert 1

@pytest.mark.skip
def test_there():
    assert 1
`,
  });
  expect(tests).toMatchObject({ test_count: 2, skipped_test_count: 1, assertion_count: 2 });
});

test("complex functions that no test reaches are counted, whatever severity they are given", async () => {
  const branches = Array.from({ length: 12 }, (_, at) => `  if (n === ${at}) return ${at};\n`).join("");
  const { measures } = await assess(
    memorySnapshot({
      "src/pick.ts": `export function pick(n: number): number {\n${branches}  return -1;\n}\n`,
    }),
    { settings: { external_analyzers: false, severity_overrides: { "untested-complex-function": "off" } } },
  );
  expect(measures.tests.untested_complex_count).toBe(1);
});

test("files that keep a convention are counted over those that it applies to", async () => {
  const words = ["order", "line", "price", "item", "cart"];
  const verbs = ["load", "store", "check", "print", "send"];
  const files: Record<string, string> = {};
  for (const word of words) {
    for (const verb of verbs) files[`shop/${verb}_${word}.py`] = `def ${verb}_${word}():\n    return 1\n`;
  }
  files["shop/load_all.py"] = "def load_all():\n    return 1\n\ndef loadMost():\n    return 2\n";
  files["shop/loadNone.py"] = "def load_none():\n    return 1\n";
  files["shop/main.py"] = "def main():\n    return 1\n";
  // 25 files and load_all, loadNone: one breaks each. The names of one word in main.py agree with every style.
  expect((await measuresOf(files)).conventions).toEqual([
    { key: "python/file-names/snake_case", applicable_count: 27, conforming_count: 26 },
    { key: "python/function-names/snake_case", applicable_count: 27, conforming_count: 26 },
  ]);
});

test("too few names are no convention, and files are measured with their class", async () => {
  const measures = await measuresOf({ "src/cart.ts": cart, "src/cart.test.ts": "test('none', () => {});\n" });
  expect(measures.conventions).toEqual([]);
  // The loop counts 1, the condition inside it 2.
  expect(measures.files).toEqual([
    { path: "src/cart.test.ts", class: "test", lines_of_code: 1, complexity: 0 },
    { path: "src/cart.ts", class: "source", lines_of_code: 7, complexity: 3 },
  ]);
});

function module(
  path: string,
  fan_in: number,
  fan_out: number,
  instability: number | null,
  in_cycle: boolean,
): Measures["modules"][number] {
  return { path, files: 1, fan_in, fan_out, instability, in_cycle };
}

test("packages are the folders of manifests with their names, and depend on each other as their files do", async () => {
  const { packages } = await measuresOf({
    "package.json": '{ "private": true, "workspaces": ["libs/*"] }',
    "libs/core/package.json": '{ "name": "@acme/core", "main": "src/index.ts" }',
    "libs/core/src/index.ts": "export const a = 1;\n",
    "libs/app/package.json": "{}",
    "libs/app/src/deep/main.ts": 'import { a } from "@acme/core";\nexport const b = a;\n',
    "native/Cargo.toml": "[workspace]\nmembers = ['one']\n",
    "native/one/Cargo.toml": "[package]\nname = 'one-lib'\n",
    "native/one/src/lib.rs": "pub fn one() -> u32 { 1 }\n",
    "top.py": "a = 1\n",
  });
  expect(packages).toEqual([
    { name: "", ...module("", 0, 0, null, false) },
    { name: "app", ...module("libs/app", 0, 1, 1, false) },
    { name: "@acme/core", ...module("libs/core", 1, 0, 0, false) },
    { name: "one-lib", ...module("native/one", 0, 0, null, false) },
  ]);
});

test("modules have fan-in, fan-out, instability and cycles by directory, tests apart", async () => {
  const { modules } = await measuresOf({
    "src/app/main.ts":
      'import { a } from "../core/a.ts";\nimport { b } from "../util/b.ts";\nexport const main = a + b;\n',
    "src/core/a.ts": 'import { b } from "../util/b.ts";\nexport const a = b;\n',
    "src/util/b.ts": 'import { a } from "../core/a.ts";\nexport const b = 1;\nexport const c = a;\n',
    "src/alone/d.ts": "export const d = 1;\n",
    "test/main.test.ts": 'import { main } from "../src/app/main.ts";\nmain;\n',
  });
  expect(modules).toEqual([
    module("src/alone", 0, 0, null, false),
    module("src/app", 0, 2, 1, false),
    module("src/core", 2, 1, 1 / 3, true),
    module("src/util", 2, 1, 1 / 3, true),
  ]);
});
