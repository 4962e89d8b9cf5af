import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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

const OPTIONS = {
  module: "nodenext",
  target: "es2024",
  lib: ["es2024", "dom"],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

/** The document that the README's five minutes are about. */
const PETSTORE = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
security: [{ token: [] }]
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } } }
`;

test("the five minutes of the README go as it says", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const five = readme.slice(readme.indexOf("## Five minutes"), readme.indexOf("## The client"));
  const [, command = ""] = /^npx octokraft-codegen (.*)$/m.exec(five) ?? [];
  const [server = "", client = ""] = [...five.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]);
  const folder = join(project, "five");
  await mkdir(join(folder, "src"), { recursive: true });
  await writeFile(join(folder, "petstore.yaml"), PETSTORE);
  await run(bin("octokraft-codegen"), command.split(" "), { cwd: folder });
  await writeFile(
    join(folder, "src/server.ts"),
    `const findPet = async (id: number, user: string) => ({ name: \`\${user}'s \${id}\` });
const userOf = async (token: string) => (token === "..." ? "Ann" : null);
${server}
export { app };`,
  );
  await writeFile(
    join(folder, "src/main.ts"),
    `import { app } from "./server.ts";
globalThis.fetch = async (input) => app.fetch(input as Request);
await import("./client.ts");`,
  );
  await writeFile(
    join(folder, "src/client.ts"),
    `${client}\nconsole.log(pet.name, result.ok, isErrorOf(0, "getPet", 404 as never));`,
  );
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: OPTIONS, include: ["src"] }),
  );
  await run(bin("tsc"), ["-p", folder]);
  const { stdout } = await run(process.execPath, ["src/main.ts"], { cwd: folder });
  expect(stdout.trim()).toBe("Ann's 1 true false");
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
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: OPTIONS, include: ["server.ts", "api"] }),
  );
  await run(bin("tsc"), ["-p", project]);
  const served = await run(process.execPath, ["server.ts"], { cwd: project });
  expect(served.stdout.trim()).toBe("200 paper");
  const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as {
    dependencies: object;
  };
  expect(Object.keys(manifest.dependencies)).toContain("@octokraft/codegen");
});
