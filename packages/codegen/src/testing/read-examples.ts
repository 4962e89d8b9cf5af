import { Ajv } from "ajv";
import addFormats from "ajv-formats";

type Json = { readonly [key: string]: unknown };

/** An example of a 2xx response of a document, with ajv's verdict on it. */
export interface ResponseExample {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly schema: unknown;
  readonly body: unknown;
  readonly valid: boolean;
}

/** Every JSON example of the 2xx responses of an OpenAPI 3.0 document, judged by ajv, for which schemas are converted here. */
export function readExamples(document: Json): ResponseExample[] {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", definitions: convertAll(at(document, "components", "schemas")) });
  const examples: ResponseExample[] = [];
  for (const [path, item] of Object.entries(at(document, "paths") as Json)) {
    for (const [method, operation] of Object.entries(item as Json)) {
      for (const [status, given] of Object.entries((at(operation, "responses") ?? {}) as Json)) {
        if (!status.startsWith("2")) continue;
        const response = resolve(document, given);
        for (const [contentType, media] of Object.entries((at(response, "content") ?? {}) as Json)) {
          const schema = at(media, "schema");
          if (!contentType.includes("json") || schema === undefined) continue;
          const named = Object.values((at(media, "examples") ?? {}) as Json).map((each) =>
            at(resolve(document, each), "value"),
          );
          const accepts = ajv.compile(convert(schema) as Json);
          for (const body of [at(media, "example"), ...named]) {
            if (body === undefined) continue;
            examples.push({
              method,
              path,
              status: Number(status),
              contentType,
              schema,
              body,
              valid: accepts(body),
            });
          }
        }
      }
    }
  }
  return examples;
}

function at(value: unknown, ...steps: string[]): unknown {
  return steps.reduce<unknown>(
    (node, step) => (typeof node === "object" && node !== null ? (node as Json)[step] : undefined),
    value,
  );
}

function resolve(document: Json, value: unknown): unknown {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value;
  const steps = reference
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(document, at(document, ...steps));
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
