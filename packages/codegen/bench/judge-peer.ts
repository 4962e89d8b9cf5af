import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prepare, QUIET, type Peer } from "./peers.ts";

/** A schema and the values that a validator of it is asked about. */
export interface Case {
  readonly schema: unknown;
  readonly values: readonly unknown[];
}

/** The verdicts of a case, undefined where the validator could not be made or crashed. */
export type Verdicts = readonly (boolean | undefined)[];

interface Setting {
  readonly peer: Peer;
  /** Where the peer is installed. */
  readonly folder: string;
  /** Where esbuild is installed. */
  readonly tools: string;
  readonly openapi: string;
  /** Schemas that the cases refer to, by component name. */
  readonly components: Readonly<Record<string, unknown>>;
}

/** The component that a case becomes. */
export const caseName = (index: number): string => `Case${index}`;

/**
 * What validators that a peer generates say. Many schemas are in one document; where it makes none of it, or code that
 * does not load, the document is halved until what cannot be made is alone, so that one crash costs one schema.
 */
export async function judgePeer(cases: readonly Case[], size: number, setting: Setting): Promise<Verdicts[]> {
  const verdicts = new Map<number, Verdicts>();
  const indices = cases.map((_, index) => index);
  for (let start = 0; start < indices.length; start += size)
    await judgeSome(indices.slice(start, start + size), cases, setting, verdicts);
  return cases.map(({ values }, index) => verdicts.get(index) ?? values.map(() => undefined));
}

async function judgeSome(
  indices: readonly number[],
  cases: readonly Case[],
  setting: Setting,
  verdicts: Map<number, Verdicts>,
): Promise<void> {
  const found = await judgeDocument(indices, cases, setting);
  if (found !== undefined) {
    indices.forEach((index, position) => {
      verdicts.set(
        index,
        (found[position] ?? []).map((verdict) => verdict ?? undefined),
      );
    });
  } else if (indices.length > 1) {
    const middle = Math.ceil(indices.length / 2);
    await judgeSome(indices.slice(0, middle), cases, setting, verdicts);
    await judgeSome(indices.slice(middle), cases, setting, verdicts);
  }
}

async function judgeDocument(
  indices: readonly number[],
  cases: readonly Case[],
  setting: Setting,
): Promise<(boolean | null)[][] | undefined> {
  const { peer, folder, tools } = setting;
  const out = join(folder, "judged");
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const document = join(folder, "document.json");
  await writeFile(document, JSON.stringify(documentOf(indices, cases, setting)));
  await writeFile(
    join(folder, "values.json"),
    JSON.stringify(indices.map((index) => [caseName(index), cases[index]?.values ?? []])),
  );
  const [command, args] = prepare(peer, folder, document, out);
  if (!(await succeeds(command, args, folder))) return undefined;
  await writeFile(join(out, "cases.ts"), `// @ts-nocheck\n${peer.find}\n${RUNNER}`);
  const bundle = join(folder, "cases.mjs");
  const flags = ["--bundle", "--format=esm", "--platform=node", "--packages=external", `--outfile=${bundle}`];
  if (!(await succeeds(join(tools, "node_modules/.bin/esbuild"), [join(out, "cases.ts"), ...flags], folder)))
    return undefined;
  if (!(await succeeds(process.execPath, [bundle], folder))) return undefined;
  return JSON.parse(await readFile(join(folder, "verdicts.json"), "utf8")) as (boolean | null)[][];
}

const RUNNER = `
import { readFileSync, writeFileSync } from "node:fs";
const verdicts = JSON.parse(readFileSync("values.json", "utf8")).map(([name, values]) => {
  const schema = find(name);
  return values.map((value) => {
    try { return schema.safeParse(value).success; } catch { return null; }
  });
});
writeFileSync("verdicts.json", JSON.stringify(verdicts));
`;

function contentOf(name: string): object {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

/** Each schema is a component and the body of an operation, because some peers make validators of bodies alone. */
function documentOf(indices: readonly number[], cases: readonly Case[], setting: Setting): object {
  const operations = indices.map((index) => {
    const name = caseName(index);
    const operationId = name.toLowerCase();
    const requestBody = { required: true, content: contentOf(name) };
    const responses = { "204": { description: "Done." } };
    return [`/${operationId}`, { post: { operationId, requestBody, responses } }];
  });
  const schemas = Object.fromEntries(indices.map((index) => [caseName(index), cases[index]?.schema]));
  return {
    openapi: setting.openapi,
    info: { title: "Cases", version: "1.0.0" },
    paths: Object.fromEntries(operations) as object,
    components: { schemas: { ...reachable(schemas, setting.components), ...schemas } },
  };
}

/** The components that some schemas refer to, also through others. */
function reachable(schemas: unknown, components: Setting["components"]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (schema: unknown): void => {
    for (const [, name = ""] of JSON.stringify(schema ?? null).matchAll(
      /"#\/components\/schemas\/([^"/]+)/g,
    )) {
      if (!(name in components) || name in found) continue;
      found[name] = components[name];
      visit(components[name]);
    }
  };
  visit(schemas);
  return found;
}

/** Whether a program ends well within two minutes. */
function succeeds(command: string, args: readonly string[], cwd: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: "ignore",
      timeout: 120_000,
      env: { ...process.env, ...QUIET, NODE_OPTIONS: "--max-old-space-size=4096" },
    });
    child.on("error", () => resolve(false));
    child.on("exit", (status) => resolve(status === 0));
  });
}
