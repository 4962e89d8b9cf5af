// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** Which JSON values a text may stand for. */
export interface Coercion {
  readonly types: readonly string[];
  readonly items?: Coercion;
  readonly properties?: Readonly<Record<string, Coercion>>;
  readonly additional?: Coercion;
}

/** One parameter of an operation, or one property of a form. */
export interface ParameterSpec {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly coerce: Coercion;
  /** The text is JSON. */
  readonly json?: true;
  /** Content types that a file of a multipart body may have. */
  readonly types?: readonly string[];
}

/** A key and a value of a query or form, still percent-encoded. */
export type Pair = readonly [string, string];

/** Splits a query or urlencoded body without decoding it, so that delimiters can be told from encoded ones. */
export function splitPairs(text: string): Pair[] {
  if (text === "") return [];
  return text
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const cut = part.indexOf("=");
      return cut === -1 ? [decode(part), ""] : [decode(part.slice(0, cut)), part.slice(cut + 1)];
    });
}

/** The value of a query parameter or form property; undefined when absent. */
export function decodeQuery(spec: ParameterSpec, pairs: readonly Pair[]): unknown {
  const { coerce, name } = spec;
  if (spec.style === "deepObject") return deepObject(name, pairs, coerce);
  if (isObject(coerce) && spec.explode && spec.style === "form" && spec.json !== true) {
    return explodedObject(pairs, coerce);
  }
  const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return undefined;
  if (spec.json === true) return parseJson(decode(first));
  if (coerce.types.includes("array")) {
    if (!spec.explode)
      return splitDelimited(first, spec.style).map((text) => scalar(decode(text), coerce.items));
    const single = values.length === 1 && coerce.types.includes("string");
    if (!single) return values.map((text) => scalar(decode(text), coerce.items));
  }
  if (isObject(coerce)) return pairedObject(splitDelimited(first, spec.style).map(decode), coerce);
  if (values.length > 1) return values.map(decode);
  return scalar(decode(first), coerce);
}

/** The value of a path parameter, header or cookie. Path texts come percent-encoded, the others as they are. */
export function decodeText(spec: ParameterSpec, raw: string | undefined): unknown {
  if (raw === undefined) return undefined;
  const unescape = spec.in === "path" ? decodePercent : (text: string): string => text;
  const { coerce } = spec;
  if (spec.json === true) return parseJson(unescape(raw));
  const parts = splitStyled(spec, raw);
  if (coerce.types.includes("array")) {
    return parts.map((part) => scalar(unescape(stripName(part, spec)), coerce.items));
  }
  if (isObject(coerce)) {
    if (!spec.explode) return pairedObject(parts.map(unescape), coerce);
    const pairs = parts.map((part): [string, string] => {
      const cut = part.indexOf("=");
      return cut === -1
        ? [unescape(part), ""]
        : [unescape(part.slice(0, cut)), unescape(part.slice(cut + 1))];
    });
    return pairedObject(pairs.flat(), coerce);
  }
  const [prefix, named] = [
    spec.style === "label" ? "." : "",
    spec.style === "matrix" ? `;${spec.name}=` : "",
  ];
  const text = raw.startsWith(prefix) ? raw.slice(prefix.length) : raw;
  return scalar(unescape(text.startsWith(named) ? text.slice(named.length) : text), coerce);
}

/** Text as the JSON value that its schema allows; text that stands for none of them stays text and fails validation. */
export function scalar(text: string, coerce: Coercion = { types: ["string"] }): unknown {
  const { types } = coerce;
  if (types.includes("number") && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.includes("null") && !types.includes("string") && (text === "null" || text === "")) return null;
  return text;
}

/** Decodes a part of a query or form: `+` is a space; text that is not validly encoded stays as it is. */
export function decode(text: string): string {
  return decodePercent(text.replaceAll("+", " "));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isObject(coerce: Coercion): boolean {
  return coerce.types.includes("object");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function splitDelimited(text: string, style: string): string[] {
  if (text === "") return [];
  if (style === "spaceDelimited") return text.split(/%20|\+| /);
  if (style === "pipeDelimited") return text.split(/%7C|\|/i);
  return text.split(",");
}

function splitStyled(spec: ParameterSpec, raw: string): string[] {
  switch (spec.style) {
    case "label":
      return raw.replace(/^\./, "").split(spec.explode ? "." : ",");
    case "matrix":
      return spec.explode ? raw.replace(/^;/, "").split(";") : raw.replace(`;${spec.name}=`, "").split(",");
    default:
      return raw === "" ? [] : raw.split(",").map((part) => (spec.in === "path" ? part : part.trim()));
  }
}

function stripName(part: string, spec: ParameterSpec): string {
  return spec.style === "matrix" && spec.explode && part.startsWith(`${spec.name}=`)
    ? part.slice(spec.name.length + 1)
    : part;
}

function pairedObject(parts: readonly string[], coerce: Coercion): unknown {
  const entries: [string, unknown][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const key = parts[index] ?? "";
    entries.push([key, scalar(parts[index + 1] ?? "", propertyCoercion(coerce, key))]);
  }
  return Object.fromEntries(entries);
}

function explodedObject(pairs: readonly Pair[], coerce: Coercion): unknown {
  const known = coerce.properties ?? {};
  const own = pairs.filter(([key]) => Object.hasOwn(known, key) || coerce.additional !== undefined);
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    [...new Set(own.map(([key]) => key))].map((key) => {
      const each = propertyCoercion(coerce, key);
      const values = own.filter(([other]) => other === key).map(([, value]) => decode(value));
      const list = each.types.includes("array") || values.length > 1;
      return [key, list ? values.map((text) => scalar(text, each.items)) : scalar(values[0] ?? "", each)];
    }),
  );
}

/** `name[key]=value`, also nested and with repeated keys or `[]` for lists. */
function deepObject(name: string, pairs: readonly Pair[], coerce: Coercion): unknown {
  const own = pairs.filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  if (own.length === 0) return undefined;
  const entries = own.map(
    ([key, value]) => [key.slice(name.length + 1, -1).split("]["), decode(value)] as const,
  );
  return nest(entries, coerce);
}

function nest(entries: readonly (readonly [readonly string[], string])[], coerce: Coercion): unknown {
  const keys = [...new Set(entries.map(([path]) => path[0] ?? ""))];
  return Object.fromEntries(
    keys.map((key) => {
      const each = propertyCoercion(coerce, key);
      const below = entries
        .filter(([path]) => path[0] === key)
        .map(([path, value]) => [path.slice(1), value] as const);
      const leaves = below.filter(([path]) => path.length === 0 || (path.length === 1 && path[0] === ""));
      if (leaves.length < below.length) return [key, nest(below, each)];
      const list = each.types.includes("array") || leaves.length > 1;
      return [
        key,
        list ? leaves.map(([, text]) => scalar(text, each.items)) : scalar(leaves[0]?.[1] ?? "", each),
      ];
    }),
  );
}

function propertyCoercion(coerce: Coercion, key: string): Coercion {
  const own =
    coerce.properties !== undefined && Object.hasOwn(coerce.properties, key)
      ? coerce.properties[key]
      : undefined;
  return own ?? coerce.additional ?? { types: ["string"] };
}
