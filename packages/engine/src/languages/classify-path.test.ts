import { expect, test } from "vitest";
import { classifyPath, looksMinified } from "./classify-path.ts";

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
])("%s is %s", (path, expected) => {
  expect(classifyPath(path)).toBe(expected);
});

test("what .gitattributes says wins, the last line that matches before the others", () => {
  const attributes = [
    "# comment",
    "*.ts text",
    "schema/** linguist-generated=true",
    "schema/kept.ts -linguist-generated",
    "node_modules/ours/** linguist-vendored=false",
    "lib/imported linguist-vendored",
    "*.gen.py linguist-generated",
    "guide/** linguist-documentation",
    "dist/** -linguist-generated",
  ].join("\n");
  expect(classifyPath("schema/a.ts", attributes)).toBe("generated");
  expect(classifyPath("schema/kept.ts", attributes)).toBe("source");
  expect(classifyPath("node_modules/ours/a.js", attributes)).toBe("source");
  expect(classifyPath("lib/imported/a/b.go", attributes)).toBe("vendored");
  expect(classifyPath("a/b/c.gen.py", attributes)).toBe("generated");
  expect(classifyPath("guide/a.py", attributes)).toBe("example");
  expect(classifyPath("dist/index.js", attributes)).toBe("source");
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
