import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another generator of Zod schemas, and how it is used. */
export interface Peer {
  readonly name: string;
  /** What is installed for it, itself first. */
  readonly packages: readonly string[];
  /** The command and its arguments. */
  readonly command: (document: string, out: string) => readonly [string, ...string[]];
  /** Its configuration, where it is a file of this name in the peer's folder. */
  readonly config?: readonly [name: string, content: (document: string, out: string) => string];
  /** Code of a function `find` from the name of a component, used as a body by `POST /name`, to its schema. */
  readonly find: string;
}

const ZOD = "zod@4.6.7";
const TYPESCRIPT = "typescript@5.9.3";

export const PEERS: readonly Peer[] = [
  {
    name: "@hey-api/openapi-ts",
    packages: ["@hey-api/openapi-ts@0.99.0", ZOD, TYPESCRIPT],
    command: (document, out) => [
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
    find: 'import * as all from "./zod.gen.ts"; export const find = (name) => all["z" + name];',
  },
  {
    name: "orval",
    packages: ["orval@8.38.0", ZOD, TYPESCRIPT],
    command: (document, out) => [
      "orval",
      "--input",
      document,
      "--output",
      join(out, "api.ts"),
      "--client",
      "zod",
    ],
    find: 'import * as all from "./api.ts"; export const find = (name) => all[name + "Body"];',
  },
  {
    name: "kubb",
    packages: ["kubb@5.2.0", "@kubb/plugin-zod@5.1.6", ZOD, TYPESCRIPT],
    command: () => ["kubb", "generate", "--config", "kubb.config.ts"],
    config: [
      "kubb.config.ts",
      (document, out) => `import { defineConfig } from "kubb/config";
import { pluginZod } from "@kubb/plugin-zod";
export default defineConfig({
  root: ".", input: ${JSON.stringify(document)}, output: { path: ${JSON.stringify(out)} }, plugins: [pluginZod({})],
});`,
    ],
    find: 'import * as all from "./zod/index.ts"; export const find = (name) => all[name[0].toLowerCase() + name.slice(1) + "Schema"];',
  },
  {
    name: "hono-takibi",
    packages: [
      "hono-takibi@0.9.995",
      "@typespec/http",
      "@typespec/openapi",
      "@typespec/rest",
      "@typespec/versioning",
      "hono@4.13.19",
      "@hono/zod-openapi@1.6.3",
      ZOD,
      TYPESCRIPT,
    ],
    command: (document, out) => ["hono-takibi", document, "-o", join(out, "routes.ts")],
    find: `import * as all from "./routes.ts";
export const find = (name) => all["post" + name + "Route"]?.request.body.content["application/json"].schema;`,
  },
  {
    name: "openapi-zod-client",
    packages: ["openapi-zod-client@1.18.3", "zod@3.25.76", "@zodios/core@10.9.6", "axios@1", TYPESCRIPT],
    command: (document, out) => [
      "openapi-zod-client",
      document,
      "-o",
      join(out, "client.ts"),
      "--export-schemas",
    ],
    find: 'import { schemas } from "./client.ts"; export const find = (name) => schemas[name];',
  },
];

/** Installs packages in a folder, at the versions that are asked for, unless they are there. */
export function install(folder: string, packages: readonly string[]): void {
  const manifest = join(folder, "package.json");
  const marker = join(folder, "installed.json");
  mkdirSync(folder, { recursive: true });
  if (existsSync(marker) && readFileSync(marker, "utf8") === JSON.stringify(packages)) return;
  writeFileSync(manifest, '{"private":true,"type":"module"}');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"];
  execFileSync("npm", ["install", ...flags, ...packages], { cwd: folder, stdio: "ignore" });
  writeFileSync(marker, JSON.stringify(packages));
}

/** Writes the peer's configuration, if it has one, and gives the program to run in its folder, and the arguments. */
export function prepare(peer: Peer, folder: string, document: string, out: string): [string, string[]] {
  if (peer.config !== undefined) writeFileSync(join(folder, peer.config[0]), peer.config[1](document, out));
  const [name, ...args] = peer.command(document, out);
  return [join(folder, "node_modules/.bin", name), args];
}

/** Peers tell no one at home that they were run. */
export const QUIET = { KUBB_DISABLE_TELEMETRY: "1", DO_NOT_TRACK: "1" };
