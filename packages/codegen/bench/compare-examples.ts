import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/**
 * `compare-examples.ts DOCUMENT DIR`: every example of a 2xx response of an OpenAPI 3.0 document, judged by the generated
 * validators in DIR and by ajv, whose schemas are converted here on their own. Prints one line of JSON.
 */
type Json = { readonly [key: string]: unknown };

interface Generated {
  readonly operations: Readonly<
    Record<string, { readonly operationId: string; readonly method: string; readonly path: string }>
  >;
  readonly validateResponse: (id: string, answer: object) => Promise<readonly { readonly pointer: string }[]>;
}

const [file = "", folder = ""] = process.argv.slice(2);
const document = JSON.parse(await readFile(file, "utf8")) as Json;
const generated = (await import(pathToFileURL(join(folder, "index.ts")).href)) as Generated;
const ajv = new Ajv({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "document", definitions: convertAll(at(document, "components", "schemas")) });

const ids = new Map(
  Object.values(generated.operations).map(({ operationId, method, path }) => [
    `${method} ${path}`,
    operationId,
  ]),
);
const result = { examples: 0, valid: 0, agree: 0 };
for (const [path, item] of Object.entries(at(document, "paths") as Json)) {
  for (const [method, operation] of Object.entries(item as Json)) {
    for (const [status, response] of Object.entries((at(operation, "responses") ?? {}) as Json)) {
      if (status.startsWith("2"))
        await judge(ids.get(`${method} ${path}`) ?? "", Number(status), resolve(response));
    }
  }
}
console.log(JSON.stringify(result));

async function judge(id: string, status: number, response: unknown): Promise<void> {
  for (const [type, media] of Object.entries((at(response, "content") ?? {}) as Json)) {
    const schema = at(media, "schema");
    if (!type.includes("json") || schema === undefined) continue;
    const named = Object.values((at(media, "examples") ?? {}) as Json).map((each) =>
      at(resolve(each), "value"),
    );
    const examples = [at(media, "example"), ...named].filter((each) => each !== undefined);
    const accepts = ajv.compile(convert(schema) as Json);
    for (const body of examples) {
      const expected = accepts(body);
      const found = await generated.validateResponse(id, { status, contentType: type, body });
      const accepted = !found.some(({ pointer }) => pointer.startsWith("/body"));
      result.examples += 1;
      if (expected) result.valid += 1;
      if (expected === accepted) result.agree += 1;
    }
  }
}

function at(value: unknown, ...steps: string[]): unknown {
  return steps.reduce<unknown>(
    (node, step) => (typeof node === "object" && node !== null ? (node as Json)[step] : undefined),
    value,
  );
}

function resolve(value: unknown): unknown {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value;
  const steps = reference
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(at(document, ...steps));
}

function convertAll(schemas: unknown): Json {
  return Object.fromEntries(
    Object.entries((schemas ?? {}) as Json).map(([name, each]) => [name, convert(each)]),
  );
}

/** An OpenAPI 3.0 schema as draft-07, which ajv reads with `nullable` of its own. */
function convert(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(convert);
  if (typeof schema !== "object" || schema === null) return schema;
  const reference = at(schema, "$ref");
  if (typeof reference === "string")
    return { $ref: reference.replace("#/components/schemas/", "document#/definitions/") };
  const converted: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (["example", "examples", "discriminator", "xml", "externalDocs"].includes(key)) continue;
    if (["enum", "default", "required"].includes(key)) converted[key] = value;
    else converted[key] = key === "properties" ? convertAll(value) : convert(value);
  }
  if (converted["nullable"] !== true || converted["type"] !== undefined) return converted;
  const { nullable: _, ...rest } = converted;
  return { anyOf: [rest, { type: "null" }] };
}
