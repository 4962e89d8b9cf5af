import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { emitOpenapiTypes } from "../src/index.ts";
import { runJsonSchemaSuite } from "./json-schema-suite.ts";

/**
 * `pnpm bench proof [SUITE]` measures this package and its peers in one run and writes the tables of the README. SUITE is
 * a checkout of the JSON Schema test suite, which no package carries; without it that table keeps its last figures.
 * Documents and peers are installed below `.cache/proof`, at the versions here.
 */
const root = join(import.meta.dirname, "..");
const cache = join(root, ".cache/proof");
const modules = join(cache, "node_modules");

const DOCUMENTS: readonly (readonly [name: string, version: string, pkg: string, file: string])[] = [
  ["GitHub", "23.0.2", "@octokit/openapi", "generated/api.github.com.json"],
  ["Blockfrost", "0.1.93", "@blockfrost/openapi", "openapi.yaml"],
  ["Directus", "15.2.0", "@directus/specs", "dist/openapi.json"],
  ["Ideal Postcodes", "4.21.0", "@ideal-postcodes/openapi", "dist/openapi.yaml"],
  ["Scalar Galaxy", "0.6.12", "@scalar/galaxy", "dist/latest.yaml"],
  ["Train Travel", "8.2.2", "@readme/oas-examples", "3.1/json/train-travel.json"],
  ["Star Trek", "8.2.2", "@readme/oas-examples", "3.0/json/star-trek.json"],
  ["ReadMe", "8.2.2", "@readme/oas-examples", "3.1/json/readme.json"],
];

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  readonly run: (document: string, out: string) => readonly string[];
}

const PEERS: readonly Peer[] = [
  {
    name: "@hey-api/openapi-ts",
    packages: ["@hey-api/openapi-ts@0.99.0"],
    run: (document, out) => [
      "openapi-ts",
      "-i",
      document,
      "-o",
      out,
      "-p",
      "@hey-api/typescript",
      "zod",
      "-s",
    ],
  },
  {
    name: "orval",
    packages: ["orval@8.38.0"],
    run: (document, out) => [
      "orval",
      "--input",
      document,
      "--output",
      join(out, "api.ts"),
      "--client",
      "zod",
    ],
  },
  {
    name: "hono-takibi",
    packages: [
      "hono-takibi@0.9.995",
      "@typespec/http",
      "@typespec/openapi",
      "@typespec/rest",
      "@typespec/versioning",
    ],
    run: (document, out) => ["hono-takibi", document, "-o", join(out, "routes.ts")],
  },
  {
    name: "openapi-zod-client",
    packages: ["openapi-zod-client@1.18.3"],
    run: (document, out) => ["openapi-zod-client", document, "-o", join(out, "client.ts")],
  },
];

mkdirSync(cache, { recursive: true });
if (!existsSync(join(cache, "package.json")))
  writeFileSync(join(cache, "package.json"), '{"private":true,"type":"module"}');
const wanted = [
  ...new Set(DOCUMENTS.map(([, version, pkg]) => `${pkg}@${version}`)),
  ...PEERS.flatMap((peer) => peer.packages),
  "typescript@5.9.3",
  "zod@4.6.7",
  "hono@4.13.19",
  "@hono/zod-openapi@1.6.3",
];
execFileSync(
  "npm",
  ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", ...wanted],
  {
    cwd: cache,
    stdio: "ignore",
  },
);

const tables: string[] = [];
const [suite] = process.argv.slice(2);
if (suite !== undefined) tables.push(await suiteTable(suite));
tables.push(await documentTable(), peerTable(), throughput());
writeReadme(tables);

function percent(part: number, all: number): string {
  return ((100 * part) / all).toFixed(2);
}

async function suiteTable(folder: string): Promise<string> {
  const results = await runJsonSchemaSuite(folder, join(root, ".cache/suite"));
  const rows = results.map(
    ({ name, total, ours, ajv, crashes }) =>
      `| ${name} | ${total} | ${percent(ours, total)} | ${percent(ajv, total)} | ${crashes} |`,
  );
  return `JSON Schema test suite, draft 2020-12:\n\n| Part | Tests | This package % | ajv 8 % | Crashes of ours |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function checkTypes(folder: string): { errors: number; seconds: number } {
  const compilerOptions = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    types: [],
    lib: ["es2024", "dom", "dom.iterable"],
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "../../tsconfig.base.json"), compilerOptions, include: ["."] }),
  );
  const started = performance.now();
  const { stdout } = spawnSync(
    join(root, "../../node_modules/.bin/tsc"),
    ["-p", folder, "--pretty", "false"],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  const errors = stdout.split("\n").filter((line) => line.includes("error TS")).length;
  return { errors, seconds: (performance.now() - started) / 1000 };
}

function bestOf(measure: () => ReturnType<typeof checkTypes>): ReturnType<typeof checkTypes> {
  const runs = [measure(), measure(), measure()];
  return runs.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

async function documentTable(): Promise<string> {
  const rows: string[] = [];
  const notes: string[] = [];
  for (const [name, version, pkg, file] of DOCUMENTS) {
    const document = join(modules, pkg, file);
    const out = join(cache, "out", name.replaceAll(" ", "-"));
    // What else runs on the machine can only make a run slower: the best of three counts.
    const runs = [1, 2, 3].map(() => {
      rmSync(out, { recursive: true, force: true });
      return JSON.parse(node("measure-document.ts", document, out)) as Record<string, number>;
    });
    const measured = runs.reduce((best, each) =>
      (each["compileMs"] ?? 0) < (best["compileMs"] ?? 0) ? each : best,
    );
    const bundle = await emitTypes(document, out);
    const types = bestOf(() => checkTypes(out));
    const alone = bestOf(() => checkTypes(bundle));
    const { compileMs = 0, cpuMs = 0, maxRssMb = 0, loadMs = 0, operations = 0, answered = 0 } = measured;
    rows.push(
      `| ${name} (${pkg} ${version}) | ${operations} | ${(compileMs / 1000).toFixed(2)} / ${(cpuMs / 1000).toFixed(2)} | ${maxRssMb.toFixed(0)} | ${types.errors} | ${types.seconds.toFixed(2)} / ${alone.seconds.toFixed(2)} | ${loadMs.toFixed(0)} | ${answered} |`,
    );
    if (name === "GitHub") {
      const { examples, valid, agree } = JSON.parse(node("compare-examples.ts", document, out)) as Record<
        string,
        number
      >;
      notes.push(
        `Of GitHub's ${examples} examples of 2xx responses ajv accepts ${valid}; the generated validators agree on ${agree}.`,
      );
    }
  }
  return `Documents of others: validators, routes and client in one run (types by openapi-typescript apart). "Types" is the type-check of everything that was generated, and of openapi-typescript's types alone.\n\n| Document | Operations | Seconds / CPU s | MB | Type errors | Types, s | Load and mount, ms | Answer in mock mode |\n|---|---|---|---|---|---|---|---|\n${rows.join("\n")}\n\n${notes.join("\n")}`;
}

/** Adds openapi-typescript's types to the output, and puts them alone in a folder beside it. */
async function emitTypes(document: string, out: string): Promise<string> {
  const alone = `${out}-types`;
  mkdirSync(alone, { recursive: true });
  const source = readFileSync(document, "utf8");
  const root: unknown = document.endsWith(".json")
    ? JSON.parse(source)
    : parse(source, { maxAliasCount: -1 });
  const text = await emitOpenapiTypes(root as { [key: string]: unknown }, "Proof.");
  writeFileSync(join(out, "types.ts"), text);
  writeFileSync(join(alone, "types.ts"), text);
  return alone;
}

function node(script: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "bench", script), ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").at(-1) ?? "";
}

function peerTable(): string {
  const document = join(modules, "@octokit/openapi/generated/api.github.com.json");
  const probe = join(cache, "memory.mjs");
  const report = join(cache, "memory.txt");
  writeFileSync(
    probe,
    `import { appendFileSync } from "node:fs";\nprocess.on("exit", () => appendFileSync(${JSON.stringify(report)}, process.resourceUsage().maxRSS + "\\n"));\n`,
  );
  const rows = PEERS.map(({ name, packages, run }) => {
    const out = join(cache, "peers", name.replace(/\W+/g, "-"));
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    rmSync(report, { force: true });
    const [command = "", ...args] = run(document, out);
    const started = performance.now();
    const { status } = spawnSync(join(modules, ".bin", command), args, {
      cwd: out,
      timeout: 180_000,
      stdio: "ignore",
      env: { ...process.env, NODE_OPTIONS: `--import ${probe} --max-old-space-size=4096` },
    });
    const seconds = (performance.now() - started) / 1000;
    const memory = existsSync(report)
      ? Math.max(...readFileSync(report, "utf8").trim().split("\n").map(Number)) / 1024
      : 0;
    const outcome = status === 0 ? "yes" : status === null ? "no end in 180 s" : `no, exit ${status}`;
    const errors = status === 0 ? String(checkTypes(out).errors) : "";
    return `| ${packages[0]} | ${outcome} | ${seconds.toFixed(1)} | ${memory.toFixed(0)} | ${errors} |`;
  });
  return `Peers on GitHub's document, in the same run:\n\n| Package | Succeeds | Seconds | MB | Type errors |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function throughput(): string {
  const { stdout } = spawnSync(process.execPath, [join(root, "bench/throughput.bench.ts")], {
    encoding: "utf8",
  });
  return `One validated POST, in process:\n\n\`\`\`\n${stdout.trim()}\n\`\`\``;
}

function writeReadme(parts: readonly string[]): void {
  const file = join(root, "README.md");
  const [start, end] = ["<!-- proof: written by pnpm bench proof -->", "<!-- end of proof -->"];
  const text = readFileSync(file, "utf8");
  const before = text.slice(0, text.indexOf(start) + start.length);
  const after = text.slice(text.indexOf(end));
  writeFileSync(file, `${before}\n\n${parts.join("\n\n")}\n\n${after}`);
  console.log(parts.join("\n\n"));
}
