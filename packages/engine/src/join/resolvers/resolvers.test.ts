import { expect, test } from "vitest";
import type { FileFacts, ImportFact } from "../../model/file-facts.ts";
import { joinProject } from "../join-project.ts";
import { importFact, projectFile, symbolFact } from "../testing/project-file.ts";

interface Layout {
  /** Files with facts, by path. */
  files: Record<string, Partial<FileFacts>>;
  manifests?: Record<string, string>;
  /** Paths without facts. */
  others?: string[];
}

/** Where one import in one file leads: paths, or the kind of target. */
function lead(layout: Layout, from: string, fact: ImportFact): string {
  const own = layout.files[from];
  const entries = { ...layout.files, [from]: { ...own, imports: [...(own?.imports ?? []), fact] } };
  const project = joinProject(
    Object.entries(entries).map(([path, facts]) => projectFile(path, facts)),
    new Map(Object.entries(layout.manifests ?? {})),
    layout.others,
  );
  const target = project.modules.targets[project.fileIndex.get(from) ?? -1]?.at(-1);
  if (target === undefined) return "nothing";
  if (target.kind !== "file")
    return target.kind === "external" ? `external ${target.dependency}` : target.kind;
  return target.files.map((file) => project.files[file]?.path).join(" ");
}

const typescript: Layout = {
  files: {
    "app/src/main.ts": {},
    "app/src/model/user.ts": {},
    "app/src/model/index.ts": {},
    "app/src/view.tsx": {},
    "libs/core/src/index.ts": {},
    "libs/core/src/deep/thing.ts": {},
    "libs/core/src/features/a.ts": {},
    "legacy/a.js": {},
    "legacy/lib/index.js": {},
  },
  manifests: {
    "package.json": `{ "name": "root", "private": true, "workspaces": ["libs/*"] }`,
    "tsconfig.base.json": `{ "compilerOptions": { "baseUrl": ".", "paths": { "~core/*": ["libs/core/src/*"], "#one": ["app/src/view"] } } }`,
    "app/package.json": `{ "name": "app", "imports": { "#model/*": "./src/model/*.ts" } }`,
    "app/tsconfig.json": `{ /* notes */ "extends": "../tsconfig.base.json", "compilerOptions": { "strict": true, }, }`,
    "libs/core/package.json": `{ "name": "@acme/core", "exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" }, "./features/*": "./dist/features/*.js" } }`,
    "legacy/lib/package.json": `{ "main": "./index.js" }`,
  },
  others: ["app/src/style.css", "app/src/data.json"],
};

test.each([
  ["app/src/main.ts", "./model/user", "app/src/model/user.ts"],
  ["app/src/main.ts", "./model/user.js", "app/src/model/user.ts"],
  ["app/src/main.ts", "./model", "app/src/model/index.ts"],
  ["app/src/main.ts", "./view", "app/src/view.tsx"],
  ["app/src/model/user.ts", ".", "app/src/model/index.ts"],
  ["app/src/main.ts", "./style.css?inline", "asset"],
  ["app/src/main.ts", "./data.json", "asset"],
  ["app/src/main.ts", "./gone", "unresolved"],
  ["app/src/main.ts", "~core/deep/thing", "libs/core/src/deep/thing.ts"],
  ["app/src/main.ts", "#one", "app/src/view.tsx"],
  ["app/src/main.ts", "#model/user", "app/src/model/user.ts"],
  ["app/src/main.ts", "@acme/core", "libs/core/src/index.ts"],
  ["app/src/main.ts", "@acme/core/features/a", "libs/core/src/features/a.ts"],
  ["app/src/main.ts", "@/model/user", "app/src/model/user.ts"],
  ["app/src/main.ts", "libs/core/src/index", "libs/core/src/index.ts"],
  ["app/src/main.ts", "react-dom/client", "external react-dom"],
  ["app/src/main.ts", "./$types", "external @sveltejs/kit"],
  ["app/src/main.ts", "@scope/pkg/sub", "external @scope/pkg"],
  ["app/src/main.ts", "node:fs", "external node:fs"],
  ["legacy/a.js", "./lib", "legacy/lib/index.js"],
])("TypeScript: %s importing %s leads to %s", (from, specifier, expected) => {
  expect(lead(typescript, from, importFact(specifier))).toBe(expected);
});

const python: Layout = {
  files: {
    "src/shop/__init__.py": {},
    "src/shop/cart.py": {},
    "src/shop/models/__init__.py": {},
    "src/shop/models/order.py": {},
    "tests/conftest.py": {},
    "tests/test_cart.py": {},
    "scripts/run.py": {},
    "scripts/helper.py": {},
    "plain/inner/deep.py": {},
  },
  manifests: { "pyproject.toml": "[project]\nname = 'shop'\n" },
  others: ["src/shop/_speed.pyx"],
};

test.each([
  ["src/shop/cart.py", ".models", ["order"], "src/shop/models/__init__.py src/shop/models/order.py"],
  ["src/shop/cart.py", ".models", ["Order"], "src/shop/models/__init__.py"],
  ["src/shop/cart.py", ".", ["models"], "src/shop/__init__.py src/shop/models/__init__.py"],
  ["src/shop/models/order.py", "..cart", ["Cart"], "src/shop/cart.py"],
  ["src/shop/models/order.py", "...far", ["x"], "unresolved"],
  ["tests/test_cart.py", "shop.cart", ["Cart"], "src/shop/cart.py"],
  ["tests/test_cart.py", "shop.models.order", [], "src/shop/models/order.py"],
  ["tests/test_cart.py", "shop.gone", ["x"], "unresolved"],
  ["tests/test_cart.py", "conftest", [], "tests/conftest.py"],
  ["scripts/run.py", "helper", [], "scripts/helper.py"],
  ["tests/test_cart.py", "plain.inner.deep", [], "plain/inner/deep.py"],
  ["src/shop/cart.py", "shop._speed", ["fast"], "asset"],
  ["src/shop/cart.py", "os.path", ["join"], "external os"],
])("Python: %s importing %s %j leads to %s", (from, specifier, names, expected) => {
  expect(lead(python, from, importFact(specifier, names))).toBe(expected);
});

test("Python: inside a package a sibling's name does not hide the standard library", () => {
  const layout: Layout = { files: { "pkg/__init__.py": {}, "pkg/json.py": {}, "pkg/use.py": {} } };
  expect(lead(layout, "pkg/use.py", importFact("json"))).toBe("external json");
});

const go: Layout = {
  files: {
    "main.go": { package_name: "main" },
    "store/store.go": { package_name: "store" },
    "store/store_test.go": { package_name: "store" },
    "tools/gen/gen.go": { package_name: "gen" },
    "vendored/lib/lib.go": { package_name: "lib" },
  },
  manifests: {
    "assets/go.mod.txt": "",
    "go.mod":
      "module example.com/acme/app/v2\n\nrequire example.com/other v1.0.0\n\nreplace example.com/other => ./vendored\n",
    "tools/go.mod": "module example.com/acme/tools\n",
  },
};

test.each([
  ["example.com/acme/app/v2/store", "store/store.go"],
  ["example.com/acme/tools/gen", "tools/gen/gen.go"],
  ["example.com/other/lib", "vendored/lib/lib.go"],
  ["example.com/acme/app/v2/gone", "unresolved"],
  ["example.com/acme/app/v2/assets", "asset"],
  ["./store", "store/store.go"],
  ["github.com/gin-gonic/gin/binding", "external github.com/gin-gonic/gin"],
  ["net/http", "external net"],
])("Go: %s leads to %s", (specifier, expected) => {
  expect(lead(go, "main.go", importFact(specifier, ["*"], { locals: [""] }))).toBe(expected);
});

const jvm: Layout = {
  files: {
    "src/main/java/org/acme/App.java": { package_name: "org.acme", symbols: [symbolFact("App")] },
    "src/main/java/org/acme/model/Owner.java": {
      package_name: "org.acme.model",
      symbols: [symbolFact("Owner")],
    },
    "src/main/kotlin/org/acme/text/Strings.kt": {
      package_name: "org.acme.text",
      symbols: [symbolFact("shorten", { kind: "function" })],
    },
  },
};

test.each([
  ["org.acme.model", ["Owner"], "src/main/java/org/acme/model/Owner.java"],
  ["org.acme.model.Owner", ["Kind"], "src/main/java/org/acme/model/Owner.java"],
  ["org.acme.model", ["*"], "src/main/java/org/acme/model/Owner.java"],
  ["org.acme.model.Owner", ["*"], "src/main/java/org/acme/model/Owner.java"],
  ["org.acme.text", ["shorten"], "src/main/kotlin/org/acme/text/Strings.kt"],
  ["org.acme.model", ["Gone"], "unresolved"],
  ["java.util", ["List"], "external java.util"],
])("Java and Kotlin: %s %j leads to %s", (specifier, names, expected) => {
  expect(lead(jvm, "src/main/java/org/acme/App.java", importFact(specifier, names))).toBe(expected);
});

test("Scala: several names from one package lead to all of their files", () => {
  const layout: Layout = {
    files: {
      "a/App.scala": { package_name: "org.acme" },
      "a/Owner.scala": { package_name: "org.acme.model", symbols: [symbolFact("Owner")] },
      "a/Pet.scala": { package_name: "org.acme.model", symbols: [symbolFact("Pet")] },
    },
  };
  expect(lead(layout, "a/App.scala", importFact("org.acme.model", ["Owner", "Pet"]))).toBe(
    "a/Owner.scala a/Pet.scala",
  );
});

test.each([
  ["./lib.sh", "bin/lib.sh"],
  ["bin/lib.sh", "bin/lib.sh"],
  ["./gone.sh", "unresolved"],
  ["/etc/profile", "external "],
])("Bash: %s leads to %s", (specifier, expected) => {
  const layout: Layout = { files: { "bin/run.sh": {}, "bin/lib.sh": {} } };
  expect(lead(layout, "bin/run.sh", importFact(specifier, [], { kind: "include" }))).toBe(expected);
});

const csharp: Layout = {
  files: {
    "App/Program.cs": { package_name: "Acme.App", symbols: [symbolFact("Program")] },
    "Core/Owner.cs": { package_name: "Acme.Core", symbols: [symbolFact("Owner")] },
    "Core/Pet.cs": { package_name: "Acme.Core", symbols: [symbolFact("Pet")] },
  },
};

test.each([
  ["Acme.Core", "Core/Owner.cs Core/Pet.cs"],
  ["Acme.Core.Owner", "Core/Owner.cs"],
  ["Acme.Core.Gone", "unresolved"],
  ["System.Linq", "external System.Linq"],
])("C#: %s leads to %s", (specifier, expected) => {
  expect(lead(csharp, "App/Program.cs", importFact(specifier, ["*"], { locals: ["*"] }))).toBe(expected);
});

const php: Layout = {
  files: {
    "public/index.php": {},
    "src/App.php": { package_name: "Acme", symbols: [symbolFact("App")] },
    "src/Http/Router.php": { package_name: "Acme\\Http", symbols: [symbolFact("Router")] },
    "helpers.php": {},
  },
  manifests: { "composer.json": `{ "autoload": { "psr-4": { "Acme\\\\": "src/" } } }` },
};

test.each([
  ["Acme\\Http\\Router", "use", "src/Http/Router.php"],
  ["\\Acme\\App", "use", "src/App.php"],
  ["Acme\\Gone", "use", "unresolved"],
  ["Psr\\Log\\LoggerInterface", "use", "external Psr\\Log"],
  ["../helpers.php", "include", "helpers.php"],
  ["./gone.php", "include", "unresolved"],
] as const)("PHP: %s (%s) leads to %s", (specifier, kind, expected) => {
  expect(lead(php, "public/index.php", importFact(specifier, [], { kind }))).toBe(expected);
});

const ruby: Layout = {
  files: {
    "lib/acme.rb": {},
    "lib/acme/router.rb": {},
    "spec/spec_helper.rb": {},
    "spec/router_spec.rb": {},
  },
  others: ["acme.gemspec"],
};

test.each([
  ["spec/router_spec.rb", "acme/router", "lib/acme/router.rb"],
  ["spec/router_spec.rb", "spec_helper", "spec/spec_helper.rb"],
  ["lib/acme.rb", "./acme/router", "lib/acme/router.rb"],
  ["lib/acme.rb", "acme/gone", "unresolved"],
  ["lib/acme.rb", "json", "external json"],
])("Ruby: %s requiring %s leads to %s", (from, specifier, expected) => {
  expect(lead(ruby, from, importFact(specifier, [], { kind: "require" }))).toBe(expected);
});

function module(name: string): ImportFact {
  return importFact(`self::${name}`, [], { kind: "include" });
}

const rust: Layout = {
  files: {
    "app/src/main.rs": { imports: [module("cli")] },
    "app/src/cli.rs": { imports: [module("args")] },
    "app/src/cli/args.rs": {
      symbols: [symbolFact("tests", { kind: "namespace", start_line: 5, end_line: 9 })],
    },
    "core/src/lib.rs": { imports: [module("parse")] },
    "core/src/parse/mod.rs": { imports: [module("number")] },
    "core/src/parse/number.rs": {},
    "core/tests/all.rs": {},
    "tool/code/tool.rs": { imports: [module("flags")] },
    "tool/code/flags.rs": {},
  },
  manifests: {
    "app/Cargo.toml": '[package]\nname = "app"\n',
    "core/Cargo.toml": '[package]\nname = "acme-core"\n',
    "tool/Cargo.toml": '[package]\nname = "tool"\n\n[[bin]]\nname = "tool"\npath = "code/tool.rs"\n',
  },
};

test.each([
  ["app/src/main.rs", "self::cli", [], "include", "app/src/cli.rs"],
  ["app/src/cli.rs", "self::args", [], "include", "app/src/cli/args.rs"],
  ["core/src/lib.rs", "self::parse", [], "include", "core/src/parse/mod.rs"],
  ["app/src/cli.rs", "crate::cli::args", ["Args"], "use", "app/src/cli/args.rs"],
  ["app/src/cli/args.rs", "super", ["run"], "use", "app/src/cli.rs"],
  ["tool/code/flags.rs", "crate", ["run"], "use", "tool/code/tool.rs"],
  ["tool/code/tool.rs", "crate::flags", ["Flag"], "use", "tool/code/flags.rs"],
  ["app/src/main.rs", "cli::args", ["Args"], "use", "app/src/cli/args.rs"],
  ["app/src/main.rs", "acme_core::parse", ["number"], "use", "core/src/parse/number.rs"],
  ["core/tests/all.rs", "acme_core::parse::number", ["Number"], "use", "core/src/parse/number.rs"],
  ["core/src/parse/number.rs", "super", ["Token"], "use", "core/src/parse/mod.rs"],
  ["core/src/lib.rs", "self::gone", [], "include", "unresolved"],
  ["app/src/main.rs", "std::io", ["Read"], "use", "external std"],
] as const)("Rust: %s using %s %j (%s) leads to %s", (from, specifier, names, kind, expected) => {
  expect(lead(rust, from, importFact(specifier, [...names], { kind }))).toBe(expected);
});

test("Rust: super inside an inline module is the file itself", () => {
  const fact = importFact("super", ["*"], { kind: "use", line: 6 });
  expect(lead(rust, "app/src/cli/args.rs", fact)).toBe("app/src/cli/args.rs");
});

const swift: Layout = {
  files: {
    "Sources/Shop/Store.swift": {},
    "Sources/Shop/Models/Item.swift": {},
    "Core/Ledger/Ledger.swift": {},
    "Tests/ShopTests/StoreTests.swift": {},
    "App/Main.swift": {},
  },
  manifests: {
    "Package.swift": `let package = Package(targets: [
      .target(name: "Shop", dependencies: ["Ledger"]),
      .target(name: "Ledger", path: "Core/Ledger"),
      .target(name: "CShim"),
      .testTarget(name: "ShopTests", dependencies: ["Shop"]),
    ])`,
  },
  others: ["Sources/CShim/shim.c"],
};

test.each([
  ["Tests/ShopTests/StoreTests.swift", "Shop", "Sources/Shop/Models/Item.swift Sources/Shop/Store.swift"],
  ["Sources/Shop/Store.swift", "Ledger", "Core/Ledger/Ledger.swift"],
  ["Tests/ShopTests/StoreTests.swift", "App", "App/Main.swift"],
  ["Sources/Shop/Store.swift", "CShim", "asset"],
  ["Sources/Shop/Store.swift", "Foundation", "external Foundation"],
])("Swift: %s importing %s leads to %s", (from, specifier, expected) => {
  expect(lead(swift, from, importFact(specifier, ["*"]))).toBe(expected);
});

const elixirModule = (name: string): Partial<FileFacts> => ({
  symbols: [symbolFact(name, { kind: "namespace" })],
});
const elixir: Layout = {
  files: {
    "lib/shop/store.ex": elixirModule("Shop.Store"),
    "lib/shop/item.ex": elixirModule("Shop.Item"),
    "lib/shop/item/size.ex": elixirModule("Shop.Item.Size"),
    "lib/shop.ex": elixirModule("Shop"),
    "test/store_test.exs": {
      ...elixirModule("Shop.StoreTest"),
      imports: [importFact("Shop.Item", ["*"], { locals: ["I"] })],
    },
  },
  manifests: { "mix.exs": `defp deps, do: [{:shop_pub_sub, "~> 2.0"}]` },
};

test.each([
  ["lib/shop/store.ex", "Shop.Item", "lib/shop/item.ex"],
  ["test/store_test.exs", "I.Size", "lib/shop/item/size.ex"],
  ["lib/shop/store.ex", "__MODULE__", "lib/shop/store.ex"],
  ["lib/shop/store.ex", "Shop.Gone", "unresolved"],
  ["lib/shop/store.ex", "Shop.PubSub.Local", "external shop_pub_sub"],
  ["lib/shop/store.ex", "Ecto.Query", "external Ecto"],
])("Elixir: %s naming %s leads to %s", (from, specifier, expected) => {
  expect(lead(elixir, from, importFact(specifier, ["*"], { locals: ["X"], line: 2 }))).toBe(expected);
});

test("PHP: a class that is not analysed is a file of the commit, and a required package's namespace is external", () => {
  const layout: Layout = {
    files: { "src/Client.php": { package_name: "Acme", symbols: [symbolFact("Client")] } },
    manifests: {
      "composer.json": `{ "require": { "acme/promises": "^2" }, "autoload": { "psr-4": { "Acme\\\\": "src/" } } }`,
    },
    others: ["src/Fixtures/Shop.php"],
  };
  const use = (name: string): string => lead(layout, "src/Client.php", importFact(name, [], { kind: "use" }));
  expect(use("Acme\\Fixtures\\Shop")).toBe("asset");
  expect(use("Acme\\Promise")).toBe("external Acme\\Promise");
  expect(use("Acme\\Gone")).toBe("unresolved");
});

test("Python: a module that is not analysed is a file of the commit", () => {
  const layout: Layout = { files: { "shop/cart.py": {} }, others: ["shop/fixtures/user.py"] };
  expect(lead(layout, "shop/cart.py", importFact(".fixtures.user", ["make"]))).toBe("asset");
  expect(lead(layout, "shop/cart.py", importFact(".fixtures.gone", ["make"]))).toBe("unresolved");
});

test("Scala: a path may begin in a package around the file or at a name imported above", () => {
  const layout: Layout = {
    files: {
      "shop/Cart.scala": {
        package_name: "acme.shop",
        imports: [importFact("acme.money", ["Currency"])],
      },
      "shop/Prices.scala": { package_name: "acme.shop", symbols: [symbolFact("Prices")] },
      "shop/package.scala": { package_name: "acme", symbols: [symbolFact("discount", { kind: "method" })] },
      "money/Currency.scala": { package_name: "acme.money", symbols: [symbolFact("Currency")] },
    },
  };
  const from = (specifier: string): string =>
    lead(layout, "shop/Cart.scala", importFact(specifier, ["*"], { line: 2 }));
  expect(from("Prices")).toBe("shop/Prices.scala");
  expect(from("money.Currency")).toBe("money/Currency.scala");
  expect(from("Currency")).toBe("money/Currency.scala");
  expect(from("Elsewhere")).toBe("external Elsewhere");
  expect(lead(layout, "money/Currency.scala", importFact("acme.shop", ["discount"]))).toBe(
    "shop/package.scala",
  );
});

test("what only a build makes is no part of the commit, what a committed folder lacks is missing", () => {
  const layout: Layout = {
    files: { "index.js": {}, "old/dist/a.js": {} },
  };
  expect(lead(layout, "index.js", importFact("./dist/shop.cjs"))).toBe("external ");
  expect(lead(layout, "index.js", importFact("./old/dist/gone.js"))).toBe("unresolved");
});
