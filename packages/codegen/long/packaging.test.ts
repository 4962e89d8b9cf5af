import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const library = join(root, "src/fixtures/library.yaml");

/** What a project that uses the output installs besides this package. */
const PEERS = [
  "hono@4.13.19",
  "zod@4.6.7",
  "@hono/zod-openapi@1.6.3",
  "openapi-fetch@0.17.0",
  "typescript@7.0.2",
];
const JUDGES = ["publint@0.3.25", "@arethetypeswrong/cli@0.18.5"];

let project = "";
let tarball = "";

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "codegen-package-"));
  await run(process.execPath, [join(root, "scripts/build-package.ts")]);
  await run("pnpm", ["pack", "--pack-destination", project], { cwd: root });
  tarball = join(project, (await readdir(project)).find((name) => name.endsWith(".tgz")) ?? "");
  await writeFile(
    join(project, "package.json"),
    JSON.stringify({ name: "empty", type: "module", private: true }),
  );
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", tarball, ...PEERS, ...JUDGES], {
    cwd: project,
  });
});

afterAll(() => rm(project, { recursive: true, force: true }));

const bin = (name: string): string => join(project, "node_modules/.bin", name);

test("the tarball carries code, declarations, runtime sources, README and licence, and no tests", async () => {
  const { stdout } = await run("tar", ["tzf", tarball]);
  const files = stdout.split("\n");
  for (const file of [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/templates/mount.ts",
    "README.md",
    "LICENSE",
  ]) {
    expect(files).toContain(`package/${file}`);
  }
  expect(files.filter((file) => /test|fixtures|src\//.test(file))).toEqual([]);
});

test("publint and attw, which exit with an error for any problem, find nothing to complain about", async () => {
  const lint = await run(bin("publint"), [join(project, "node_modules/@octokraft/codegen"), "--strict"]);
  expect(lint.stdout).toContain("All good!");
  const types = await run(bin("attw"), [tarball, "--profile", "esm-only"]);
  expect(types.stdout).toMatch(/node16 \(from ESM\).*🟢 \(ESM\)/);
});

test("in an empty project the command makes a package that type-checks and serves", async () => {
  await copyFile(library, join(project, "library.yaml"));
  const made = await run(bin("octokraft-codegen"), ["library.yaml", "--out", "api"], { cwd: project });
  expect(made.stdout).toMatch(/^\d+ files in api/);
  await writeFile(
    join(project, "server.ts"),
    `import { Hono } from "hono";
import { mount } from "./api/index.ts";
const app = new Hono();
mount(app, {}, {
  mode: "mock",
  security: { token: () => "me", key: () => "me", session: () => "me", password: () => "me" },
  context: () => ({}),
});
const response = await app.request("/books/latest");
console.log(response.status, ((await response.json()) as { media: { kind: string } }).media.kind);
`,
  );
  const options = {
    module: "nodenext",
    target: "es2024",
    lib: ["es2024", "dom"],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["server.ts", "api"] }),
  );
  await run(bin("tsc"), ["-p", project]);
  const served = await run(process.execPath, ["server.ts"], { cwd: project });
  expect(served.stdout.trim()).toBe("200 paper");
  const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as {
    dependencies: object;
  };
  expect(Object.keys(manifest.dependencies)).toContain("@octokraft/codegen");
});
