import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ZodType } from "zod";
import { compileDocument } from "../src/index.ts";

/** Passed tests of all, for the generated validators and for ajv. */
export interface SuiteResult {
  readonly name: string;
  readonly total: number;
  readonly ours: number;
  readonly ajv: number;
  readonly crashes: number;
}

export interface Group {
  /** The file that it is in. */
  readonly file: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly data: unknown; readonly valid: boolean }[];
}

/** The groups of draft 2020-12 in a checkout of the suite: what every implementation must do, and the formats. */
export async function readSuite(suite: string): Promise<Record<"required" | "formats", Group[]>> {
  const tests = join(suite, "tests/draft2020-12");
  return {
    required: await readGroups(tests),
    formats: await readGroups(join(tests, "optional/format")),
  };
}

async function readGroups(folder: string): Promise<Group[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const groups = files.map(async (file) => {
    const found = JSON.parse(await readFile(join(folder, file), "utf8")) as Omit<Group, "file">[];
    return found.map(({ schema, tests }) => ({ file, schema, tests }));
  });
  return (await Promise.all(groups)).flat();
}

/**
 * Runs the JSON Schema test suite, draft 2020-12, in a checkout of its repository. Each schema becomes a component of an
 * OpenAPI 3.1 document; those without `$id` get one, so that their references are read against themselves.
 */
export async function runJsonSchemaSuite(suite: string, cache: string): Promise<SuiteResult[]> {
  await rm(cache, { recursive: true, force: true });
  const resources = await readResources(suite);
  const { required, formats } = await readSuite(suite);
  return [
    await runGroups("required", required, "annotate", resources, join(cache, "required")),
    await runGroups("formats", formats, "assert", resources, join(cache, "formats")),
  ];
}

/** The schemas of other resources that the suite refers to, by URI. */
export async function readResources(suite: string): Promise<Record<string, unknown>> {
  return { ...(await readRemotes(join(suite, "remotes"))), ...(await readMetaSchemas()) };
}

/** Every test of some groups, with `format` asserted or not. */
export async function runGroups(
  name: string,
  groups: readonly Group[],
  formats: "assert" | "annotate",
  resources: Readonly<Record<string, unknown>>,
  cache: string,
): Promise<SuiteResult> {
  const result = { name, total: 0, ours: 0, ajv: 0, crashes: 0 };
  for (const [index, { schema, tests }] of groups.entries()) {
    const identified =
      typeof schema === "object" && schema !== null && !("$id" in schema)
        ? { $id: `https://suite.test/${name}/${index}`, ...schema }
        : schema;
    const ours = await attempt(() =>
      ourValidator(identified, formats, resources, join(cache, String(index))),
    );
    const theirs = await attempt(() => ajvValidator(identified, formats, resources));
    for (const { data, valid } of tests) {
      result.total += 1;
      const verdict = await attempt(() => ours?.(data));
      if (verdict === undefined) result.crashes += 1;
      if (verdict === valid) result.ours += 1;
      if ((await attempt(() => theirs?.(data))) === valid) result.ajv += 1;
    }
  }
  return result;
}

async function attempt<Value>(action: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

async function ourValidator(
  schema: unknown,
  formats: "assert" | "annotate",
  resources: Readonly<Record<string, unknown>>,
  folder: string,
): Promise<(value: unknown) => boolean> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Suite", version: "1" },
    paths: {},
    components: { schemas: { Case: schema } },
  };
  const { files } = await compileDocument(document, { targets: ["zod"], formats, resources });
  const runtime = pathToFileURL(join(import.meta.dirname, "../src/runtime/")).href;
  await mkdir(folder, { recursive: true });
  const code = files.get("schemas/validators.js") ?? "";
  await writeFile(join(folder, "validators.js"), code.replaceAll('"../runtime/', `"${runtime}`));
  const module = (await import(pathToFileURL(join(folder, "validators.js")).href)) as { Case: ZodType };
  return (value) => module.Case.safeParse(value).success;
}

function ajvValidator(
  schema: unknown,
  formats: "assert" | "annotate",
  resources: Readonly<Record<string, unknown>>,
): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: formats === "assert" });
  if (formats === "assert") addFormats.default(ajv);
  for (const [uri, resource] of Object.entries(resources)) {
    if (!uri.startsWith("https://json-schema.org/")) ajv.addSchema(resource as object, uri);
  }
  const judge = ajv.compile(schema as object);
  return (value) => judge(value);
}

async function readRemotes(folder: string): Promise<Record<string, unknown>> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith(".json") && !/^(?:draft(?!2020)|v1)/.test(file),
  );
  const entries = files.map(async (file): Promise<[string, unknown]> => [
    `http://localhost:1234/${file}`,
    JSON.parse(await readFile(join(folder, file), "utf8")),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The meta-schemas, which ajv carries. */
async function readMetaSchemas(): Promise<Record<string, unknown>> {
  const folder = join(
    createRequire(import.meta.url).resolve("ajv/package.json"),
    "../lib/refs/json-schema-2020-12",
  );
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
  const schemas = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as { $id: string }),
  );
  return Object.fromEntries(schemas.map((schema) => [schema.$id, schema]));
}
