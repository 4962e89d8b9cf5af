import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { documents, operations } from "../../packages/api-routes/src/index.ts";
import { boundedTexts } from "./bounded-texts.ts";
import type { RunningServer } from "./running-server.ts";
import { seed, type Seeded } from "./seed.ts";

// Never the synchronous forms: the server writes its log through this process, and would wait for it.
const run = promisify(execFile);

interface Contract {
  paths: Record<string, Record<string, ContractOperation>>;
}

interface ContractOperation {
  summary: string;
  parameters?: object[];
  requestBody?: { content?: Record<string, { schema?: object }> };
}

const contract = JSON.parse(readFileSync(documents.json, "utf8")) as Contract;

interface Verdict {
  /** What was done, in a few words and a number. */
  done: string;
  problems: string[];
}

/**
 * portman's variations of every operation, sent by newman: a key that nobody has (401), a page that is too long (400), and
 * bodies with fields missing, too short, too small or too large (400); each answer against the schema of its status.
 */
export async function runPortman(server: RunningServer): Promise<Verdict> {
  const seeded = await seed(server);
  const folder = mkdtempSync(join(tmpdir(), "octokraft-portman-"));
  try {
    const config = join(folder, "portman.json");
    const collection = join(folder, "collection.json");
    const report = join(folder, "report.json");
    writeFileSync(config, JSON.stringify(portmanConfig(seeded, server.key)));
    await run(
      "portman",
      [
        "--local",
        documents.json.pathname,
        "--baseUrl",
        server.url,
        "--portmanConfigFile",
        config,
        "--output",
        collection,
      ],
      { cwd: folder },
    );
    keepVariations(collection);
    // newman ends with 1 when an assertion fails; the report says which.
    await run(
      "newman",
      ["run", collection, "--reporters=json", "--reporter-json-export", report, "--timeout-request=20000"],
      { cwd: folder, timeout: 300_000 },
    ).catch((error: { code?: unknown }) => {
      if (error.code !== 1) throw error;
    });
    const { stats, failures } = (JSON.parse(readFileSync(report, "utf8")) as NewmanReport).run;
    const { requests, assertions } = stats;
    return {
      done: `${requests.total} requests, ${assertions.total} assertions`,
      problems: [
        ...failures.map(
          ({ source, error }) => `${source.name}: ${error.test ?? error.name}: ${error.message}`,
        ),
        ...(assertions.total === 0 ? ["newman judged nothing"] : []),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Only what portman varied. The plain requests beside the variations would delete what the variations need; Prism has seen
 * them already. A bound that was to be passed has not been where the body holds no text or number at the field: portman
 * takes elements for fields, and its samples choose null at random where null is allowed.
 */
function keepVariations(path: string): void {
  const collection = JSON.parse(readFileSync(path, "utf8")) as { item: CollectionItem[] };
  const samples = new Map(itemsOf(collection.item).map((item) => [item.name, item.request?.body?.raw]));
  const lengthened = new Set<string>();
  const keep = (items: CollectionItem[]): CollectionItem[] =>
    items.flatMap((item) => {
      if (item.item !== undefined) return [{ ...item, item: keep(item.item) }];
      const [operation = "", variation] = item.name.split("[");
      if (variation === undefined) return [];
      const tooLong: CollectionItem[] = [];
      if (variation.startsWith("wrong body") && !lengthened.has(operation)) {
        lengthened.add(operation);
        tooLong.push(...withLongTexts(item, samples.get(operation)));
      }
      return isVaried(item) ? [item, ...tooLong] : tooLong;
    });
  writeFileSync(path, JSON.stringify({ ...collection, item: keep(collection.item) }));
}

/**
 * portman's own variation for texts that are too long lengthens only fields whose sample has text. So its request, with its
 * assertions, is sent once for each text of the body, sound but for that one text, and the answer has to name it.
 */
function withLongTexts(item: CollectionItem, sample: string | undefined): CollectionItem[] {
  const [operation = ""] = item.name.split("[");
  const schema = bodySchemaOf(operation);
  if (schema === undefined) return [];
  return boundedTexts(contract, schema).map(({ path, maxLength, inList, inForm }) => {
    const text = "a".repeat(maxLength + 1);
    const body = withValue(JSON.parse(sample ?? "{}"), path, inList ? [text] : text);
    const pointer = `/body/${path.join("/")}${inList ? "/0" : ""}`;
    const assertion = `pm.test("The answer names ${pointer}", () => pm.expect(pm.response.text()).to.include('"${pointer}"'));`;
    const request = { ...item.request, body: { ...item.request?.body, raw: JSON.stringify(body) } };
    const name = `${operation}[too long ${path.join(".")}]`;
    return Object.assign({}, item, {
      id: randomUUID(),
      name,
      request,
      event: inForm ? item.event : withAssertion(item, assertion),
    });
  });
}

function withAssertion({ event: events = [] }: CollectionItem, assertion: string): CollectionItem["event"] {
  return events.map((event) => {
    if (event.listen !== "test") return event;
    const script = { ...event.script, id: randomUUID(), exec: [...event.script.exec, assertion] };
    return Object.assign({}, event, { script });
  });
}

function withValue(target: unknown, [name = "", ...rest]: string[], value: unknown): object {
  const known: unknown = Reflect.get(Object(target), name);
  return { ...Object(target), [name]: rest.length === 0 ? value : withValue(known, rest, value) };
}

function bodySchemaOf(summary: string): object | undefined {
  for (const item of Object.values(contract.paths)) {
    for (const operation of Object.values(item)) {
      if (operation.summary === summary) return operation.requestBody?.content?.["application/json"]?.schema;
    }
  }
  return undefined;
}

function itemsOf(items: CollectionItem[]): CollectionItem[] {
  return items.flatMap((item) => (item.item === undefined ? [item] : itemsOf(item.item)));
}

function isVaried({ name, request }: CollectionItem): boolean {
  const [, field] = /\[(?:minimum|maximum) (?:length|number)[^\]]*? ([^ ]+)\]$/.exec(name) ?? [];
  if (field === undefined) return true;
  let value: unknown = JSON.parse(request?.body?.raw ?? "null");
  for (const key of field.split(".")) value = Object(value)[key];
  return typeof value === "string" || typeof value === "number";
}

interface CollectionItem {
  name: string;
  item?: CollectionItem[];
  request?: { body?: { raw?: string } };
  event?: { listen: string; script: { exec: string[] } }[];
}

interface NewmanReport {
  run: {
    stats: { requests: { total: number }; assertions: { total: number } };
    failures: { source: { name: string }; error: { name: string; test?: string; message: string } }[];
  };
}

const nobody = "00000000-0000-7000-8000-000000000000";

const answers = (code: number) => ({
  contractTests: [
    { statusCode: { enabled: true, code } },
    { contentType: { enabled: true } },
    { jsonBody: { enabled: true } },
    { schemaValidation: { enabled: true } },
  ],
});

const vary = (openApiOperation: string, code: number, name: string, change: object) => ({
  openApiOperation,
  openApiResponse: String(code),
  variations: [{ name, ...change, tests: answers(code) }],
});

function portmanConfig(seeded: Seeded, key: string): object {
  const all = Object.values(operations).map(({ method, path, role }) => ({
    method,
    path,
    role,
    name: `${method.toUpperCase()}::${path}`,
  }));
  const takes = (operation: (typeof all)[number], parameter: string) =>
    JSON.stringify(contract.paths[operation.path]?.[operation.method]?.parameters ?? []).includes(
      `"${parameter}"`,
    );
  return {
    version: 1,
    tests: {
      variationTests: [
        ...all
          .filter(({ role }) => role !== "public")
          .map(({ name }) =>
            vary(name, 401, "unknown key", {
              overwrites: [{ overwriteRequestSecurity: { bearer: { token: "ok_live_nobody" } } }],
            }),
          ),
        ...all
          .filter((operation) => takes(operation, "limit"))
          .map(({ name }) =>
            vary(name, 400, "limit over 100", {
              overwrites: [
                { overwriteRequestQueryParams: [{ key: "limit", value: "101", overwrite: true }] },
              ],
            }),
          ),
        ...all
          .filter(({ path, method }) => contract.paths[path]?.[method]?.requestBody !== undefined)
          .map(({ name }) =>
            vary(name, 400, "wrong body", {
              fuzzing: [
                {
                  requestBody: [
                    {
                      requiredFields: { enabled: true },
                      minLengthFields: { enabled: true },
                      minimumNumberFields: { enabled: true },
                      maximumNumberFields: { enabled: true },
                    },
                  ],
                },
              ],
            }),
          ),
      ],
    },
    overwrites: all
      .filter(({ path }) => path.includes("{"))
      .map(({ name, path }) => ({
        openApiOperation: name,
        overwriteRequestPathVariables: [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => ({
          key: parameter,
          value: seeded[parameter] ?? (parameter === "number" ? "7" : nobody),
          overwrite: true,
          insert: false,
        })),
      })),
    globals: { securityOverwrites: { bearer: { token: key } } },
  };
}
