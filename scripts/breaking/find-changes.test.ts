import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { findChanges } from "./find-changes.ts";

/** A contract with a schema that requests and responses share. */
const teaHouse = () => ({
  openapi: "3.1.0",
  info: { title: "Tea house", version: "0.1.0" },
  paths: {
    "/teas": {
      get: {
        operationId: "listTeas",
        "x-role": "user",
        parameters: [
          {
            name: "kind",
            in: "query",
            required: false,
            schema: { type: "string", enum: ["green", "black"] },
          },
          {
            name: "limit",
            in: "query",
            required: false,
            schema: { type: "integer", maximum: 100, default: 20 },
          },
        ] as object[],
        responses: {
          "200": {
            description: "Teas.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Tea" } } },
            },
          },
          "404": { description: "None." },
        },
      },
      post: {
        operationId: "createTea",
        "x-role": "member",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TeaCreate" } },
            "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/TeaCreate" } },
          },
        },
        responses: {
          "201": {
            description: "Made.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Tea" } } },
          },
        },
      },
    } as Record<string, Operation>,
    "/teas/{id}": {
      delete: {
        operationId: "deleteTea",
        "x-role": "member",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] as object[],
        responses: { "204": { description: "Gone." } },
      },
    } as Record<string, Operation>,
  },
  components: {
    schemas: {
      // Shared: the body of a response, and inside the body of a request.
      Origin: {
        type: "object",
        required: ["country"],
        properties: { country: { type: "string", maxLength: 50 }, region: { type: ["string", "null"] } },
      } as Schema,
      Tea: {
        type: "object",
        required: ["name", "kind"],
        properties: {
          name: { type: "string" },
          kind: { type: "string", enum: ["green", "black"] },
          grams: { type: "integer" },
          origin: { $ref: "#/components/schemas/Origin" },
          parameters: { type: "object", properties: { minutes: { type: "integer", default: 3 } } },
          blend: { type: "array", items: { $ref: "#/components/schemas/Tea" } },
        },
      } as Schema,
      TeaCreate: {
        type: "object",
        required: ["name"],
        additionalProperties: true,
        properties: {
          name: { type: "string", maxLength: 50 },
          kind: { type: "string", enum: ["green", "black"], default: "green" },
          grams: { type: ["integer", "null"] },
          origin: { $ref: "#/components/schemas/Origin" },
        },
      } as Schema,
    },
  },
});

interface Schema {
  type: string;
  required?: string[];
  additionalProperties?: boolean;
  properties: Record<string, Record<string, unknown>>;
}
interface Operation {
  operationId: string;
  "x-role": string;
  parameters?: object[];
  requestBody?: { required: boolean; content: Record<string, object> };
  responses: Record<string, object>;
}
type Contract = ReturnType<typeof teaHouse>;

async function impactOf(edit: (contract: Contract) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-tea-house-"));
  try {
    const revision = teaHouse();
    edit(revision);
    writeFileSync(join(folder, "base.json"), JSON.stringify(teaHouse()));
    writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
    const changes = await findChanges(join(folder, "base.json"), join(folder, "revision.json"));
    const impacts = changes.map(({ impact }) => impact);
    expect(impacts.length).toBeGreaterThan(0);
    return impacts.includes("major") ? "breaking" : "compatible";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const teas = (contract: Contract, method: string): Operation => {
  const operation = contract.paths["/teas"][method];
  if (operation === undefined) throw new Error(method);
  return operation;
};
const schemas = (contract: Contract) => contract.components.schemas;
const property = (schema: Schema, name: string): Record<string, unknown> => (schema.properties[name] ??= {});

const breaking: Record<string, (contract: Contract) => void> = {
  "an operation is removed": (c) => void delete c.paths["/teas/{id}"]["delete"],
  "a path is renamed": (c) => Object.assign(c.paths, { "/tea": c.paths["/teas"], "/teas": {} }),
  "a status is removed": (c) => void delete teas(c, "get").responses["200"],
  "a property of a response is removed": (c) => void delete schemas(c).Tea.properties["grams"],
  "a property of a response is no longer always there": (c) => void (schemas(c).Tea.required = ["name"]),
  "a value is added to an enum of a response": (c) =>
    void (property(schemas(c).Tea, "kind")["enum"] = ["green", "black", "white"]),
  "a value of a response may be null": (c) =>
    void (property(schemas(c).Tea, "name")["type"] = ["string", "null"]),
  "the type of a response's property changes": (c) =>
    void (property(schemas(c).Tea, "grams")["type"] = "string"),
  "a number of a response is no longer whole": (c) =>
    void (property(schemas(c).Tea, "grams")["type"] = "number"),
  "a property of a request becomes required": (c) => void (schemas(c).TeaCreate.required = ["name", "kind"]),
  "a property of a shared schema becomes required, seen first in a response": (c) =>
    void (schemas(c).Origin.required = ["country", "region"]),
  "a shared schema is no longer null in requests": (c) =>
    void (property(schemas(c).Origin, "region")["type"] = "string"),
  "a shared schema's text gets shorter in requests": (c) =>
    void (property(schemas(c).Origin, "country")["maxLength"] = 20),
  "an enum of a request loses a value": (c) =>
    void (property(schemas(c).TeaCreate, "kind")["enum"] = ["green"]),
  "a request may no longer be null": (c) =>
    void (property(schemas(c).TeaCreate, "grams")["type"] = "integer"),
  "a request gets a pattern": (c) => void (property(schemas(c).TeaCreate, "name")["pattern"] = "^[a-z]+$"),
  "a request gets a format": (c) => void (property(schemas(c).TeaCreate, "name")["format"] = "email"),
  "a request gets a lower bound": (c) => void (property(schemas(c).TeaCreate, "grams")["minimum"] = 1),
  "a request is closed": (c) => void (schemas(c).TeaCreate.additionalProperties = false),
  "a default of a request changes": (c) => void (property(schemas(c).TeaCreate, "kind")["default"] = "black"),
  "a property may no longer be sent": (c) =>
    void (property(schemas(c).TeaCreate, "grams")["readOnly"] = true),
  "a property is no longer answered": (c) => void (property(schemas(c).Tea, "grams")["writeOnly"] = true),
  "the blend of a tea, which is teas, is no longer a list": (c) =>
    void (property(schemas(c).Tea, "blend")["type"] = "object"),
  "a required parameter is added": (c) =>
    void teas(c, "get").parameters?.push({
      name: "shop",
      in: "query",
      required: true,
      schema: { type: "string" },
    }),
  "a parameter becomes required": (c) =>
    void Object.assign(teas(c, "get").parameters?.[0] ?? {}, { required: true }),
  "a parameter is removed": (c) => void teas(c, "get").parameters?.pop(),
  "a parameter's maximum falls": (c) =>
    void Object.assign(teas(c, "get").parameters?.[1] ?? {}, {
      schema: { type: "integer", maximum: 50, default: 20 },
    }),
  "a content type of a request is removed": (c) =>
    void delete teas(c, "post").requestBody?.content["application/x-www-form-urlencoded"],
  "a role rises": (c) => void (teas(c, "get")["x-role"] = "member"),
  "a required body is added": (c) => {
    Object.assign(c.paths["/teas/{id}"]["delete"] ?? {}, {
      requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
    });
  },
};

const compatible: Record<string, (contract: Contract) => void> = {
  "a description changes": (c) => void (c.info.title = "Tea room"),
  "an operation is added": (c) =>
    void (c.paths["/teas"]["put"] = {
      operationId: "replaceTeas",
      "x-role": "owner",
      responses: { "204": { description: "Done." } },
    }),
  "a property is added to a response": (c) => void (property(schemas(c).Tea, "colour")["type"] = "string"),
  "a default of a response changes, also below a property named parameters": (c) =>
    void (property(schemas(c).Tea, "parameters")["properties"] = {
      minutes: { type: "integer", default: 4 },
    }),
  "an optional property is added to a request": (c) =>
    void (property(schemas(c).TeaCreate, "colour")["type"] = "string"),
  "a property of a response is always there from now on": (c) => void schemas(c).Tea.required?.push("grams"),
  "an enum of a response loses a value": (c) => void (property(schemas(c).Tea, "kind")["enum"] = ["green"]),
  "an enum of a request gains a value": (c) =>
    void (property(schemas(c).TeaCreate, "kind")["enum"] = ["green", "black", "white"]),
  "a request's text may be longer": (c) => void (property(schemas(c).TeaCreate, "name")["maxLength"] = 80),
  "a property of a request is no longer required": (c) => void (schemas(c).TeaCreate.required = []),
  "a request may be null": (c) => void (property(schemas(c).TeaCreate, "name")["type"] = ["string", "null"]),
  "an optional parameter is added": (c) =>
    void teas(c, "get").parameters?.push({
      name: "shop",
      in: "query",
      required: false,
      schema: { type: "string" },
    }),
  "a parameter's maximum rises": (c) =>
    void Object.assign(teas(c, "get").parameters?.[1] ?? {}, {
      schema: { type: "integer", maximum: 200, default: 20 },
    }),
  "a body becomes optional": (c) =>
    void Object.assign(teas(c, "post").requestBody ?? {}, { required: false }),
  "a content type of a request is added": (c) =>
    void Object.assign(teas(c, "post").requestBody?.content ?? {}, {
      "application/yaml": { schema: { type: "object" } },
    }),
  "a role falls": (c) => void (teas(c, "post")["x-role"] = "user"),
};

test.each(Object.entries(breaking))("breaking: %s", async (_title, edit) => {
  expect(await impactOf(edit)).toBe("breaking");
});

test.each(Object.entries(compatible))("compatible: %s", async (_title, edit) => {
  expect(await impactOf(edit)).toBe("compatible");
});
