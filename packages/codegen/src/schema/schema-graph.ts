import { joinPointer, pointerSteps, stepInto } from "../document/json-pointer.ts";
import { isJsonObject, objectMember, stringMember, type JsonObject } from "../document/json-value.ts";
import { upgradeSchema } from "../document/upgrade-schema.ts";
import type { DiagnosticLog } from "../diagnostic.ts";
import {
  SCHEMA_KEYWORDS,
  SCHEMA_LIST_KEYWORDS,
  SCHEMA_MAP_KEYWORDS,
  VALIDATION_VOCABULARY,
} from "./schema-keywords.ts";

/** A schema with what is needed to read it: where it stands and against what its references resolve. */
export interface SchemaNode {
  readonly schema: JsonObject | boolean;
  /** JSON pointer from the root document, or `uri#pointer` in another resource. */
  readonly pointer: string;
  /** URI of the schema resource that it belongs to. */
  readonly base: string;
}

interface Resource {
  readonly uri: string;
  readonly node: JsonObject | boolean;
  readonly pointer: string;
  readonly anchors: Map<string, SchemaNode>;
  readonly dynamicAnchors: Map<string, SchemaNode>;
}

const VALIDATION = "https://json-schema.org/draft/2020-12/vocab/validation";

/** JSON Schema 2020-12 itself, and OpenAPI 3.1's extension of it, also by date. */
const KNOWN_DIALECT =
  /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/[\w-]+)#?$/;

/** The base URI of the document itself. */
export const ROOT = "https://document.invalid/";

/** Finds schemas by reference: JSON pointers, `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12, section 8). */
export class SchemaGraph {
  readonly root: JsonObject;
  readonly #log: DiagnosticLog;
  readonly #upgrade: boolean;
  readonly #resources = new Map<string, Resource>();
  readonly #upgraded = new WeakMap<JsonObject, JsonObject>();
  readonly #unasserted = new WeakMap<JsonObject, JsonObject>();
  readonly #resolved = new Map<string, SchemaNode | undefined>();

  constructor(root: JsonObject, log: DiagnosticLog, foreign: Readonly<Record<string, unknown>> = {}) {
    this.root = root;
    this.#log = log;
    this.#upgrade = (stringMember(root, "openapi") ?? "").startsWith("3.0.");
    this.#addResource(ROOT, root, "#");
    this.#scanDocument(root, "#", this.#resource(ROOT));
    for (const [uri, schema] of Object.entries(foreign)) {
      if (!isJsonObject(schema)) continue;
      this.#addResource(uri, schema, `${uri}#`);
      this.#scanSchema(schema, `${uri}#`, this.#resource(uri));
    }
    if (!this.#upgrade) this.#checkDialect();
  }

  #checkDialect(): void {
    const dialect = stringMember(this.root, "jsonSchemaDialect");
    if (dialect === undefined || KNOWN_DIALECT.test(dialect) || this.#resources.has(dialect)) return;
    this.#log.warn(
      "unknown-dialect",
      "#/jsonSchemaDialect",
      `The dialect "${dialect}" is not known; the output reads all schemas as JSON Schema 2020-12.`,
      "Leave jsonSchemaDialect out, or name https://json-schema.org/draft/2020-12/schema.",
    );
  }

  /** A schema of the root document. */
  at(schema: unknown, pointer: string, base = ROOT): SchemaNode {
    if (typeof schema === "boolean") return { schema, pointer, base };
    if (!isJsonObject(schema)) {
      this.#log.error(
        "not-a-schema",
        pointer,
        "A schema must be an object or a boolean; the output accepts anything here.",
        "Write a schema object.",
      );
      return { schema: true, pointer, base };
    }
    const own = stringMember(schema, "$id");
    const inner = own === undefined || this.#upgrade ? base : resolveUri(own, base);
    return { schema: this.#read(schema, pointer, inner), pointer, base: inner };
  }

  /** The schema under a keyword of another, for instance `child(node, "properties", "name")`. */
  child(node: SchemaNode, ...steps: (string | number)[]): SchemaNode {
    let value: unknown = node.schema;
    for (const step of steps) value = stepInto(value, String(step));
    return this.at(value, joinPointer(node.pointer, ...steps), node.base);
  }

  /** The target of a `$ref`, or undefined when there is none. */
  resolve(reference: string, base: string): SchemaNode | undefined {
    const key = `${base} ${reference}`;
    if (!this.#resolved.has(key)) this.#resolved.set(key, this.#find(reference, base));
    return this.#resolved.get(key);
  }

  /** The names of the dynamic anchors of a resource. */
  dynamicAnchors(base: string): ReadonlyMap<string, SchemaNode> {
    return this.#resources.get(base)?.dynamicAnchors ?? new Map();
  }

  #find(reference: string, base: string): SchemaNode | undefined {
    const uri = resolveUri(reference, base);
    const hash = uri.indexOf("#");
    const address = hash === -1 ? uri : uri.slice(0, hash);
    const fragment = hash === -1 ? "" : uri.slice(hash + 1);
    const resource = this.#resources.get(address);
    if (resource === undefined) return undefined;
    if (fragment === "" || fragment.startsWith("/")) return this.#follow(resource, fragment);
    return resource.anchors.get(decodeURIComponent(fragment));
  }

  #follow(resource: Resource, fragment: string): SchemaNode | undefined {
    let value: unknown = resource.node;
    let { uri: base, pointer } = resource;
    for (const step of pointerSteps(fragment)) {
      value = stepInto(value, step);
      pointer = joinPointer(pointer, step);
      const reference = stringMember(value, "$ref");
      const own = stringMember(value, "$id");
      if (own !== undefined && !this.#upgrade) base = resolveUri(own, base);
      else if (value === undefined && reference !== undefined) return undefined;
    }
    if (value === undefined) return undefined;
    const parentBase = resource.node === value ? resource.uri : base;
    if (typeof value === "boolean") return { schema: value, pointer, base: parentBase };
    return isJsonObject(value)
      ? { schema: this.#read(value, pointer, parentBase), pointer, base: parentBase }
      : undefined;
  }

  /** A schema in terms of 2020-12, without the keywords that the dialect of its resource leaves out. */
  #read(schema: JsonObject, pointer: string, base: string): JsonObject {
    const upgraded = this.#upgradeOnce(schema, pointer);
    if (this.#hasValidation(base)) return upgraded;
    let known = this.#unasserted.get(schema);
    if (known === undefined) {
      known = Object.fromEntries(Object.entries(upgraded).filter(([key]) => !VALIDATION_VOCABULARY.has(key)));
      this.#unasserted.set(schema, known);
    }
    return known;
  }

  /** Whether the meta-schema of a resource, where it is known, has the validation vocabulary (core, section 8.1.2). */
  #hasValidation(base: string): boolean {
    const node = this.#resources.get(base)?.node;
    const dialect = stringMember(node, "$schema") ?? stringMember(this.root, "jsonSchemaDialect");
    const meta = dialect === undefined ? undefined : this.#resources.get(dialect)?.node;
    const vocabulary = objectMember(meta, "$vocabulary");
    return vocabulary === undefined || VALIDATION in vocabulary;
  }

  #upgradeOnce(schema: JsonObject, pointer: string): JsonObject {
    if (!this.#upgrade) return schema;
    const known = this.#upgraded.get(schema);
    if (known !== undefined) return known;
    const upgraded = upgradeSchema(schema, pointer, this.#log);
    this.#upgraded.set(schema, upgraded);
    if (upgraded !== schema) this.#upgraded.set(upgraded, upgraded);
    return upgraded;
  }

  #resource(uri: string): Resource {
    const found = this.#resources.get(uri);
    if (found === undefined) throw new Error(`No resource ${uri}`);
    return found;
  }

  #addResource(uri: string, node: JsonObject, pointer: string): void {
    const clean = uri.endsWith("#") ? uri.slice(0, -1) : uri;
    if (this.#resources.has(clean)) return;
    this.#resources.set(clean, { uri: clean, node, pointer, anchors: new Map(), dynamicAnchors: new Map() });
  }

  /** Looks for schemas in the parts of the document that are none themselves. */
  #scanDocument(value: unknown, pointer: string, resource: Resource): void {
    if (this.#upgrade) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.#scanDocument(item, joinPointer(pointer, index), resource));
    } else if (isJsonObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        const at = joinPointer(pointer, key);
        if (key === "schema") this.#scanSchema(child, at, resource);
        else if (key === "schemas" && isJsonObject(child)) {
          for (const [name, schema] of Object.entries(child))
            this.#scanSchema(schema, joinPointer(at, name), resource);
        } else if (key !== "example" && key !== "examples" && !key.startsWith("x-")) {
          this.#scanDocument(child, at, resource);
        }
      }
    }
  }

  #scanSchema(schema: unknown, pointer: string, parent: Resource): void {
    if (!isJsonObject(schema)) return;
    let resource = parent;
    const own = stringMember(schema, "$id");
    if (own !== undefined) {
      const uri = resolveUri(own, parent.uri);
      this.#addResource(uri, schema, pointer);
      resource = this.#resource(uri.endsWith("#") ? uri.slice(0, -1) : uri);
    }
    const node: SchemaNode = { schema, pointer, base: resource.uri };
    const anchor = stringMember(schema, "$anchor");
    if (anchor !== undefined) resource.anchors.set(anchor, node);
    const dynamic = stringMember(schema, "$dynamicAnchor");
    if (dynamic !== undefined) {
      resource.anchors.set(dynamic, node);
      resource.dynamicAnchors.set(dynamic, node);
    }
    for (const [key, child] of Object.entries(schema)) {
      const at = joinPointer(pointer, key);
      if (SCHEMA_KEYWORDS.has(key)) this.#scanSchema(child, at, resource);
      else if (SCHEMA_LIST_KEYWORDS.has(key) && Array.isArray(child)) {
        child.forEach((item, index) => this.#scanSchema(item, joinPointer(at, index), resource));
      } else if (SCHEMA_MAP_KEYWORDS.has(key) && isJsonObject(child)) {
        for (const [name, item] of Object.entries(child))
          this.#scanSchema(item, joinPointer(at, name), resource);
      }
    }
  }
}

function resolveUri(reference: string, base: string): string {
  try {
    const uri = new URL(reference, base).href;
    return uri.endsWith("#") ? uri.slice(0, -1) : uri;
  } catch {
    return reference;
  }
}
