import { expect, test } from "vitest";
import { classifyPath, looksMinified } from "./classify-path.ts";
import { languageNamed } from "./detect-language.ts";
import { readGitAttributes } from "./git-attributes.ts";

test.each([
  ["src/server.ts", "source"],
  ["lib/contest/test-result.go", "source"],
  ["src/server.test.ts", "test"],
  ["pkg/store/store_test.go", "test"],
  ["tests/unit/a.py", "test"],
  ["app/test_models.py", "test"],
  ["src/test/java/com/x/AppTest.java", "test"],
  ["spec/models/user_spec.rb", "test"],
  ["MyApp.Tests/StoreTests.cs", "test"],
  ["src/__tests__/a.js", "test"],
  ["crates/core/tests/feature.rs", "test"],
  ["tests/Feature/LoginTest.php", "test"],
  ["test/fixtures/a.js", "fixture"],
  ["pkg/testdata/in.go", "fixture"],
  ["src/__snapshots__/a.test.ts.snap", "fixture"],
  ["examples/hello/main.go", "example"],
  ["docs/conf.py", "example"],
  ["benchmarks/run.js", "example"],
  ["node_modules/a/index.js", "vendored"],
  ["third_party/zlib/inflate.c", "vendored"],
  ["vendor/github.com/x/y/z.go", "vendored"],
  ["public/js/jquery-3.6.0.js", "vendored"],
  ["gradlew", "vendored"],
  ["static/app.min.js", "minified"],
  ["api/service.pb.go", "generated"],
  ["proto/service_pb2.py", "generated"],
  ["src/Form1.Designer.cs", "generated"],
  ["dist/index.js", "generated"],
  ["build/webpack.config.js", "source"],
  ["src/docs/page.ts", "source"],
  ["lib/require.js", "source"],
  ["src/snapshots/restore.go", "source"],
  ["externals/lib/a.c", "vendored"],
  ["package-lock.json", "generated"],
  ["Cargo.lock", "generated"],
  ["deps/hiredis/hiredis.c", "vendored"],
  ["deps/deps.go", "source"],
  ["deps/loader/load.go", "source"],
  ["Sources/Shop/Order.pb.swift", "generated"],
  ["Tests/ShopTests/StoreTests.swift", "test"],
  ["test/shop/store_test.exs", "test"],
])("%s is %s", (path, expected) => {
  expect(classifyPath(path)).toBe(expected);
});

const classified = (attributes: Record<string, string>): ((path: string) => string) => {
  const attributesOf = readGitAttributes(new Map(Object.entries(attributes)));
  return (path) => classifyPath(path, attributesOf(path));
};

test("what .gitattributes says wins, the last line that matches before the others", () => {
  const classOf = classified({
    ".gitattributes": [
      "# comment",
      "[attr]machine linguist-generated",
      "*.ts text",
      "schema/** linguist-generated=true",
      "schema/kept.ts -linguist-generated",
      "node_modules/ours/** linguist-vendored=false",
      "lib/imported linguist-vendored",
      "*.gen.py linguist-generated",
      "guide/** linguist-documentation",
      "dist/** -linguist-generated",
      "dist/back.js !linguist-generated",
      '"with space/*.c" machine',
    ].join("\n"),
  });
  expect(classOf("schema/a.ts")).toBe("generated");
  expect(classOf("schema/kept.ts")).toBe("source");
  expect(classOf("node_modules/ours/a.js")).toBe("source");
  expect(classOf("lib/imported/a/b.go")).toBe("vendored");
  expect(classOf("a/b/c.gen.py")).toBe("generated");
  expect(classOf("guide/a.py")).toBe("example");
  expect(classOf("dist/index.js")).toBe("source");
  expect(classOf("dist/back.js")).toBe("generated");
  expect(classOf("with space/a.c")).toBe("generated");
});

test("a .gitattributes in a folder speaks of that folder alone and wins over those above", () => {
  const classOf = classified({
    ".gitattributes": "*.c linguist-vendored\n",
    "app/.gitattributes": "*.c -linguist-vendored\ngen/* linguist-generated\n",
  });
  expect(classOf("lib/a.c")).toBe("vendored");
  expect(classOf("app/a.c")).toBe("source");
  expect(classOf("app/gen/a.c")).toBe("generated");
  expect(classOf("gen/a.js")).toBe("source");
});

test("linguist-language names the language of a path", () => {
  const attributesOf = readGitAttributes(
    new Map([[".gitattributes", "*.inc linguist-language=PHP\n*.x linguist-language=Bourne-Shell\n"]]),
  );
  expect(languageNamed(attributesOf("a/b.inc").language)).toBe("php");
  expect(languageNamed(attributesOf("a/b.x").language)).toBe("bash");
  expect(languageNamed(attributesOf("a/b.py").language)).toBeNull();
  expect(languageNamed("Klingon")).toBeNull();
});

test("long lines on average mark a minified script", () => {
  expect(looksMinified("a.js", `${"a".repeat(3000)}\n`)).toBe(true);
  expect(looksMinified("a.js", "const a = 1;\n".repeat(400))).toBe(false);
  expect(looksMinified("a.py", "a".repeat(3000))).toBe(false);
});

test("the packages of a JVM source folder are names, the folders around it are not", () => {
  expect(classifyPath("src/main/java/org/acme/samples/shop/Order.java")).toBe("source");
  expect(classifyPath("samples/shop/src/main/java/org/acme/Order.java")).toBe("example");
  expect(classifyPath("src/test/java/org/acme/samples/OrderTests.java")).toBe("test");
});
