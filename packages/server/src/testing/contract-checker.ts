import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

interface Reference {
  $ref: string;
}
interface Header {
  required?: boolean;
  schema?: AnySchemaObject;
}
interface Response {
  headers?: Record<string, Header | Reference>;
  content?: Record<string, { schema?: AnySchemaObject; examples?: Record<string, Example | Reference> }>;
}
export interface Example {
  value?: unknown;
}
export interface Operation {
  operationId: string;
  "x-role": string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: unknown;
  responses: Record<string, Response | Reference>;
}
interface Parameter {
  in: string;
  name: string;
  schema: AnySchemaObject;
}
type PathItem = Record<string, unknown>;
/** The bundled contract, as far as its answers are judged. */
export interface Contract {
  paths: Record<string, PathItem>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The body's text; empty if there is none. */
  text: string;
}

const methods = new Set(["get", "put", "post", "delete", "patch"]);

/**
 * Judges answers against the contract with ajv, which shares no code with the validators that the server runs: what it
 * says of an answer is a second opinion.
 */
export class ContractChecker {
  readonly operations: ReadonlyMap<string, Operation & { method: string; path: string }>;
  readonly #contract: Contract;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(contract: Contract) {
    this.#contract = contract;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "contract:", ...contract });
    this.operations = new Map(
      Object.entries(contract.paths).flatMap(([path, item]) =>
        Object.entries(item)
          .filter(([method]) => methods.has(method))
          .map(([method, value]) => {
            const operation = value as Operation;
            return [operation.operationId, { ...operation, method, path }] as const;
          }),
      ),
    );
  }

  /** What the contract does not allow about an answer, as sentences; empty if it is as declared. */
  faults(operationId: string, answer: Answer): string[] {
    const operation = this.operations.get(operationId);
    if (operation === undefined) return [`there is no operation ${operationId}`];
    const declared = operation.responses[String(answer.status)];
    if (declared === undefined) return [`${operationId} does not declare the status ${answer.status}`];
    const { pointer, value } = this.#resolve(
      declared,
      `/paths/${escapeToken(operation.path)}/${operation.method}/responses/${answer.status}`,
    );
    return [...this.#headerFaults(value, answer.headers), ...this.#bodyFaults(value, pointer, answer)];
  }

  #headerFaults(response: Response, headers: Headers): string[] {
    return Object.entries(response.headers ?? {}).flatMap(([name, declared]) => {
      const { value: header } = this.#resolve(declared, "");
      const sent = headers.get(name);
      if (sent === null) return header.required === true ? [`the header ${name} is missing`] : [];
      if (header.schema?.["type"] === "integer" && !/^-?\d+$/.test(sent)) {
        return [`the header ${name} is not an integer: ${sent}`];
      }
      return [];
    });
  }

  #bodyFaults(response: Response, pointer: string, { headers, text }: Answer): string[] {
    const [type] = (headers.get("content-type") ?? "").split(";");
    if (response.content === undefined) return text === "" ? [] : ["a body was sent where none is declared"];
    if (type === undefined || response.content[type]?.schema === undefined) {
      return [`the content type ${type} is not declared`];
    }
    const validate = this.#validator(`${pointer}/content/${escapeToken(type)}/schema`);
    const body: unknown = JSON.parse(text);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || "the body"} ${message}`,
    );
  }

  #validator(pointer: string): ValidateFunction {
    const known = this.#validators.get(pointer);
    if (known !== undefined) return known;
    const validator = this.#ajv.compile({ $ref: `contract:#${encodeURI(pointer)}` });
    this.#validators.set(pointer, validator);
    return validator;
  }

  /** The declared answer of an operation when all goes well. */
  successOf(operationId: string): { status: string; response: Response } | undefined {
    const responses = Object.entries(this.operations.get(operationId)?.responses ?? {});
    const [status, declared] = responses.find(([code]) => code.startsWith("2")) ?? [];
    return status === undefined || declared === undefined
      ? undefined
      : { status, response: this.resolve(declared) };
  }

  /** The query parameters of an operation with the schemas of their values; of a list's elements for those that repeat. */
  queryParameters(operationId: string): { name: string; schema: AnySchemaObject }[] {
    const operation = this.operations.get(operationId);
    const item = Object(this.#contract.paths[operation?.path ?? ""]);
    const declared: (Parameter | Reference)[] = [
      ...(item.parameters ?? []),
      ...(operation?.parameters ?? []),
    ];
    return declared
      .map((parameter) => this.resolve(parameter))
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => {
        const own = this.resolve<AnySchemaObject>(schema);
        return { name, schema: own["type"] === "array" ? this.resolve<AnySchemaObject>(own["items"]) : own };
      });
  }

  /** Paths of the properties that a body of the operation may have, in any of its forms: of the body and of objects in it. */
  bodyProperties(operationId: string): string[][] {
    const body = Object(this.operations.get(operationId)?.requestBody);
    const properties = this.#propertiesOf(body.content?.["application/json"]?.schema ?? {});
    const inner = properties.flatMap(([name, schema]) =>
      this.#propertiesOf(schema).map(([key]) => [name, key]),
    );
    return [...properties.map(([name]) => [name]), ...inner];
  }

  #propertiesOf(schema: AnySchemaObject | Reference): [string, AnySchemaObject][] {
    const { properties = {}, oneOf = [], anyOf = [], allOf = [] } = this.resolve<AnySchemaObject>(schema);
    const parts: AnySchemaObject[] = [...oneOf, ...anyOf, ...allOf];
    return [
      ...Object.entries<AnySchemaObject>(properties),
      ...parts.flatMap((part) => this.#propertiesOf(part)),
    ];
  }

  /** What a reference leads to, or the value itself. */
  resolve<T extends object>(value: T | Reference): T;
  resolve<T extends object>(value: T | Reference | undefined): T | undefined;
  resolve<T extends object>(value: T | Reference | undefined): T | undefined {
    return value === undefined ? undefined : this.#resolve(value, "").value;
  }

  #resolve<T extends object>(value: T | Reference, pointer: string): { value: T; pointer: string } {
    if (!("$ref" in value)) return { value, pointer };
    const target = value.$ref.replace(/^#/, "");
    let found: unknown = this.#contract;
    for (const token of target.split("/").slice(1)) {
      found = Reflect.get(Object(found), token.replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    if (typeof found !== "object" || found === null) throw new Error(`${value.$ref} leads nowhere`);
    return this.#resolve(found as T | Reference, target);
  }
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
