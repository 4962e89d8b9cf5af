// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** How a parameter is written where that is not openapi-fetch's default. */
export interface QueryStyle {
  readonly style: string;
  readonly explode: boolean;
  /** The value is sent as JSON. */
  readonly json?: true;
}

/** Writes a query by the styles of its parameters; those without one are `form`, exploded, and objects `deepObject`. */
export function encodeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>>,
): string {
  return Object.entries(query)
    .flatMap(([name, value]) => encodeParameter(name, value, styles[name]))
    .join("&");
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

function encodeParameter(name: string, value: unknown, given: QueryStyle | undefined): string[] {
  if (value === undefined || value === null) return [];
  const key = encodeURIComponent(name);
  if (given?.json === true) return [`${key}=${encodeURIComponent(JSON.stringify(value))}`];
  const isList = Array.isArray(value);
  if (!isList && typeof value !== "object") return [`${key}=${encodeURIComponent(textOf(value))}`];
  const { style = isList ? "form" : "deepObject", explode = true } = given ?? {};
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  const texts = entries.map(([entry, item]): [string, string] => [
    encodeURIComponent(entry),
    encodeURIComponent(textOf(item)),
  ]);
  if (style === "deepObject") return texts.map(([entry, text]) => `${key}[${entry}]=${text}`);
  if (explode) return texts.map(([entry, text]) => `${isList ? key : entry}=${text}`);
  const parts = isList ? texts.map(([, text]) => text) : texts.flat();
  return [`${key}=${parts.join(SEPARATORS[style] ?? ",")}`];
}

/** How a header or cookie is written where that is not the values one after the other. */
export interface TextStyle {
  /** Objects are written as `name=value` instead of `name,value`. */
  readonly explode?: true;
  readonly json?: true;
}

/** The text of a header or cookie (RFC 6570, simple expansion), not encoded; undefined for undefined and null. */
export function encodeText(value: unknown, { explode, json }: TextStyle = {}): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (json === true) return JSON.stringify(value);
  if (typeof value !== "object") return textOf(value);
  if (Array.isArray(value)) return value.map(textOf).join(",");
  return Object.entries(value)
    .map(([name, item]) => `${name}${explode === true ? "=" : ","}${textOf(item)}`)
    .join(",");
}

/** The texts of headers or cookies by name. */
export function encodeTexts(values: object, styles: Readonly<Record<string, TextStyle>>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const text = encodeText(value, styles[name]);
    return text === undefined ? [] : [[name, text]];
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** How a body is written. */
export type BodyKind = "json" | "urlencoded" | "multipart" | "raw";

/** A body in the form that fetch takes. */
export function encodeBody(kind: BodyKind, body: unknown): unknown {
  if (kind === "json") return JSON.stringify(body);
  if (kind === "raw" || typeof body !== "object" || body === null) return body;
  if (body instanceof FormData || body instanceof URLSearchParams) return body;
  const form = kind === "multipart" ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value as unknown]) {
      if (item === undefined || item === null) continue;
      if (form instanceof FormData && item instanceof Blob) form.append(name, item);
      else form.append(name, textOf(item));
    }
  }
  return form;
}

/** The body of an answer by its content type: JSON as a value, text as text, anything else as a Blob, nothing as undefined. */
export async function decodeAnswer(response: Response): Promise<unknown> {
  if (response.status === 204 || response.status === 205 || response.headers.get("content-length") === "0")
    return undefined;
  const type = response.headers.get("content-type") ?? "";
  if (/[/+]json\b/i.test(type)) {
    const text = await response.text();
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  }
  if (/^text\/|[/+]xml\b/i.test(type)) return response.text();
  const blob = await response.blob();
  return blob.size === 0 && type === "" ? undefined : blob;
}
