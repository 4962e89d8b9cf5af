// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { Coercion, ParameterSpec } from "./decode.ts";
import type { DefaultsPlan } from "./defaults.ts";
import type { AnySchema } from "./zod.ts";

/** What is known of an operation without loading its schemas. */
export interface Operation {
  readonly operationId: string;
  /** Lower case. */
  readonly method: string;
  /** As the document has it, with `{name}` templates. */
  readonly path: string;
  readonly tag: string;
  /** The document's `x-role`. */
  readonly role?: string;
  /** Alternatives, in each of which all schemes must hold: `{ scheme: scopes }`. Empty when open to all. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** Declared statuses: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[];
  readonly deprecated?: true;
}

/** A media type of a body. */
export interface MediaSpec {
  /** How the bytes become a value. */
  readonly kind: "json" | "text" | "urlencoded" | "multipart" | "binary";
  /** How the properties of a form are written. */
  readonly properties?: readonly ParameterSpec[];
  /** What a form's properties stand for. */
  readonly coerce?: Coercion;
  readonly schema?: AnySchema;
  readonly defaults?: DefaultsPlan | (() => DefaultsPlan);
}

/** A header of a response. */
export interface HeaderSpec {
  readonly required: boolean;
  readonly coerce: Coercion;
  readonly schema: AnySchema;
}

/** What a response may hold. */
export interface ResponseSpec {
  readonly content: Readonly<Record<string, MediaSpec>>;
  readonly headers: Readonly<Record<string, HeaderSpec>>;
}

/** What is loaded with the first request for an operation. */
export interface OperationDetail {
  readonly parameters: readonly ParameterSpec[];
  /** Validators of the decoded parameters, by place. */
  readonly params?: AnySchema;
  readonly query?: AnySchema;
  readonly headers?: AnySchema;
  readonly cookies?: AnySchema;
  /** Defaults of the parameters, by place. */
  readonly defaults?: Readonly<Partial<Record<"params" | "query" | "headers" | "cookies", DefaultsPlan>>>;
  readonly body?: { readonly required: boolean; readonly content: Readonly<Record<string, MediaSpec>> };
  readonly responses: Readonly<Record<string, ResponseSpec>>;
}

/** The declared response for a status: itself, its range, or the default. */
export function responseOf(detail: OperationDetail, status: number): ResponseSpec | undefined {
  const { responses } = detail;
  return responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
}

/** The declared media type that covers a content type, exact before `type/*` before anything. */
export function mediaOf(
  content: Readonly<Record<string, MediaSpec>>,
  contentType: string,
): MediaSpec | undefined {
  const found = declaredType(content, contentType);
  return found === undefined ? undefined : content[found];
}

/** The same as it is declared: with parameters, or a range. */
export function declaredType(
  content: Readonly<Record<string, MediaSpec>>,
  contentType: string,
): string | undefined {
  if (Object.hasOwn(content, contentType)) return contentType;
  const type = essenceOf(contentType);
  const [major = ""] = type.split("/");
  const names = Object.keys(content);
  return (
    names.find((name) => essenceOf(name) === type) ??
    names.find((name) => name.toLowerCase() === `${major}/*`) ??
    names.find((name) => name === "*/*")
  );
}

/** A content type without its parameters, in lower case. */
export function essenceOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}
