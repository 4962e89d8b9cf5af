import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { documents, operations } from "../../packages/api-routes/src/index.ts";
import type { RunningServer } from "./running-server.ts";
import { seed, type Seeded } from "./seed.ts";

// Never the synchronous forms: the server writes its log through this process, and would wait for it.
const run = promisify(execFile);

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
    const contract = documents.json.pathname;
    await run(
      "portman",
      ["--local", contract, "--baseUrl", server.url, "--portmanConfigFile", config, "--output", collection],
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
  const keep = (items: CollectionItem[]): CollectionItem[] =>
    items.flatMap((item) => {
      if (item.item !== undefined) return [{ ...item, item: keep(item.item) }];
      return item.name.includes("[") && isVaried(item) ? [item] : [];
    });
  const collection = JSON.parse(readFileSync(path, "utf8")) as { item: CollectionItem[] };
  writeFileSync(path, JSON.stringify({ ...collection, item: keep(collection.item) }));
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
  const contract = JSON.parse(readFileSync(documents.json, "utf8")) as Contract;
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
              // No maxLengthFields: portman lengthens only fields whose sample has text, and sends the others unchanged.
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
          value: seeded[parameter] ?? nobody,
          overwrite: true,
          insert: false,
        })),
      })),
    globals: { securityOverwrites: { bearer: { token: key } } },
  };
}

interface Contract {
  paths: Record<string, Record<string, { parameters?: object[]; requestBody?: object }>>;
}
