import { expect, test } from "vitest";
import type { CoverageReport } from "./coverage-report.ts";
import { mapCoveragePaths } from "./map-coverage-paths.ts";

function map(
  paths: readonly string[],
  files: readonly string[],
  { roots = [], modules = {} }: { roots?: string[]; modules?: Record<string, string> } = {},
): Record<string, string> {
  const report: CoverageReport = {
    format: "lcov",
    roots,
    files: paths.map((path) => ({ path, lines: new Map(), functions: new Map() })),
  };
  return Object.fromEntries(mapCoveragePaths(report, new Set(files), new Map(Object.entries(modules))));
}

test("paths of another checkout lose its folder", () => {
  expect(map(["/home/ci/work/shop/src/a.ts", "C:/ci/shop/src/b.ts"], ["src/a.ts", "src/b.ts"])).toEqual({
    "/home/ci/work/shop/src/a.ts": "src/a.ts",
    "C:/ci/shop/src/b.ts": "src/b.ts",
  });
});

test("paths of a run in a folder get the folder that most of them have", () => {
  const files = ["packages/cart/src/index.ts", "packages/cart/src/total.ts", "packages/user/src/index.ts"];
  expect(map(["src/index.ts", "src/total.ts"], files)).toEqual({
    "src/index.ts": "packages/cart/src/index.ts",
    "src/total.ts": "packages/cart/src/total.ts",
  });
});

test("a path that is one of the repository's stays what it is", () => {
  expect(map(["src/index.ts"], ["src/index.ts", "packages/cart/src/index.ts"])).toEqual({
    "src/index.ts": "src/index.ts",
  });
});

test("Cobertura's sources are tried as folders", () => {
  expect(
    map(["Cart.java", "/ci/app/Main.java"], ["core/Cart.java", "app/Cart.java", "app/Main.java"], {
      roots: ["core", "/ci"],
    }),
  ).toEqual({
    "Cart.java": "core/Cart.java",
    "/ci/app/Main.java": "app/Main.java",
  });
});

test("Go's paths begin with the module's, of nested modules with the inner one's", () => {
  const modules = { "example.com/shop/tool": "tool/", "example.com/shop": "" };
  expect(
    map(
      ["example.com/shop/cart/cart.go", "example.com/shop/tool/main.go"],
      ["cart/cart.go", "tool/main.go"],
      { modules },
    ),
  ).toEqual({
    "example.com/shop/cart/cart.go": "cart/cart.go",
    "example.com/shop/tool/main.go": "tool/main.go",
  });
});

test("another file of the same name is not taken for it", () => {
  expect(map(["/ci/other/lib/index.js"], ["src/index.js"])).toEqual({});
});
