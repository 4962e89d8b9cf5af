// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { Context } from "hono";
import { decode, decodeQuery, scalar, splitPairs, type ParameterSpec } from "./decode.ts";
import { declaredType, essenceOf, type MediaSpec, type OperationDetail } from "./operation.ts";
import { Problem } from "./problem.ts";

/** A request body as a value, with the media type that it came in, as declared or, for a range, as sent; undefined when none was sent. */
export async function readBody(
  c: Context,
  body: NonNullable<OperationDetail["body"]>,
  maxBytes: number,
): Promise<{ value: unknown; media: MediaSpec; contentType: string } | undefined> {
  const bytes = await readBytes(c, maxBytes);
  const contentType = c.req.header("content-type") ?? null;
  if (bytes.byteLength === 0 && contentType === null) return missing(body.required);
  const declared = contentType === null ? undefined : declaredType(body.content, contentType);
  const media = declared === undefined ? undefined : body.content[declared];
  if (media === undefined || contentType === null || declared === undefined) {
    if (bytes.byteLength === 0 && !body.required) return undefined;
    const expected = Object.keys(body.content).join(" or ");
    const message = contentType === null ? `is missing; send ${expected}` : `must be ${expected}`;
    throw new Problem(415, "unsupported_media_type", `Send the body as ${expected}.`, {
      details: [{ pointer: "/headers/content-type", message }],
    });
  }
  if (bytes.byteLength === 0 && media.kind === "json") return missing(body.required);
  const value = media.kind === "json" ? parseJson(bytes) : await parse(bytes, media.kind, media, contentType);
  return { value, media, contentType: declared.includes("*") ? essenceOf(contentType) : declared };
}

function missing(required: boolean): undefined {
  if (!required) return undefined;
  throw new Problem(400, "invalid_request", "The request needs a body.", {
    details: [{ pointer: "/body", message: "is required" }],
  });
}

/**
 * Reads no further than the limit. A body whose length is announced is at most that long, as HTTP ends it there; one
 * that something before has read is taken from Hono's memory of it.
 */
async function readBytes(c: Context, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const request = c.req.raw;
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  if (request.bodyUsed || announced > 0) {
    const known = new Uint8Array(await c.req.arrayBuffer());
    if (known.byteLength > maxBytes) throw tooLarge(maxBytes);
    return known;
  }
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk: Uint8Array = next.value;
    size += chunk.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(413, "payload_too_large", `The body is larger than ${maxBytes} bytes.`, {
    details: [{ pointer: "/body", message: `must not be larger than ${maxBytes} bytes` }],
  });
}

async function parse(
  bytes: Uint8Array<ArrayBuffer>,
  kind: Exclude<MediaSpec["kind"], "json">,
  media: MediaSpec,
  contentType: string,
): Promise<unknown> {
  switch (kind) {
    case "text":
      return text(bytes);
    case "urlencoded":
      return parseForm(text(bytes), media);
    case "multipart":
      return parseMultipart(bytes, media, contentType);
    case "binary":
    default:
      return bytes;
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function text(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw malformed("is not valid UTF-8", cause);
  }
}

function parseJson(bytes: Uint8Array): unknown {
  const source = text(bytes);
  try {
    return JSON.parse(source) as unknown;
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : "is not JSON", cause);
  }
}

function malformed(message: string, cause: unknown): Problem {
  return new Problem(400, "malformed_body", "The body cannot be read.", {
    details: [{ pointer: "/body", message }],
    cause,
  });
}

function parseForm(source: string, media: MediaSpec): unknown {
  const pairs = splitPairs(source);
  const specs = media.properties ?? [];
  const known = new Set(specs.map((spec) => spec.name));
  const entries = specs.flatMap((spec): [string, unknown][] => {
    const value = decodeQuery(spec, pairs);
    return value === undefined ? [] : [[spec.name, value]];
  });
  for (const [key, value] of pairs) {
    const isPartOfKnown = known.has(key) || specs.some((spec) => key.startsWith(`${spec.name}[`));
    if (!isPartOfKnown) entries.push([key, scalar(decode(value), media.coerce?.additional)]);
  }
  return Object.fromEntries(entries);
}

async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  media: MediaSpec,
  contentType: string,
): Promise<unknown> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw malformed("is not a multipart form", cause);
    });
  const specs = new Map((media.properties ?? []).map((spec) => [spec.name, spec]));
  const entries = [...new Set(form.keys())].map(async (key): Promise<[string, unknown]> => {
    const spec = specs.get(key);
    const values = form.getAll(key);
    refuseOtherTypes(values, spec);
    const isList = spec?.coerce.types.includes("array") === true && spec.json !== true;
    const each = isList ? { ...spec, coerce: spec.coerce.items ?? TEXT } : spec;
    const parts = await Promise.all(values.map((value) => part(value, each)));
    return [key, isList || parts.length > 1 ? parts : parts[0]];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function refuseOtherTypes(values: readonly (File | string)[], spec: ParameterSpec | undefined): void {
  const { types, name } = spec ?? {};
  if (types === undefined) return;
  const wrong = values.some(
    (value) => typeof value !== "string" && !types.some((type) => covers(type, essenceOf(value.type))),
  );
  if (!wrong) return;
  throw new Problem(400, "invalid_request", "The request does not match the contract.", {
    details: [{ pointer: `/body/${name}`, message: `must be ${types.join(" or ")}` }],
  });
}

function covers(declared: string, type: string): boolean {
  return declared.endsWith("/*") ? type.startsWith(declared.slice(0, -1)) : essenceOf(declared) === type;
}

const TEXT = { types: ["string"] };

/** Programs send JSON as text or as a file of that type. */
async function part(value: File | string, spec: ParameterSpec | undefined): Promise<unknown> {
  if (spec === undefined) return value;
  const isJson = spec.json === true || spec.coerce.types.includes("object");
  if (typeof value !== "string" && !(isJson && /[/+]json$/.test(essenceOf(value.type)))) return value;
  const source = typeof value === "string" ? value : await value.text();
  if (!isJson) return scalar(source, spec.coerce);
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return source;
  }
}
