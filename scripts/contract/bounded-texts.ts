/** A text in a request body with a greatest length. */
export interface BoundedText {
  /** Names of the properties that lead to it. */
  path: string[];
  maxLength: number;
  /** Whether it is an element of a list at the path. */
  inList: boolean;
  /** Whether it belongs to one of several forms of the body: an answer may find fault with the form alone. */
  inForm: boolean;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  maxLength?: number;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** Every text with a greatest length below a schema, however deep, in any of its forms. */
export function boundedTexts(document: object, schema: Schema, path: string[] = []): BoundedText[] {
  const { properties = {}, items, oneOf = [], anyOf = [], allOf = [], ...own } = resolve(document, schema);
  const texts: BoundedText[] = [];
  if (own.maxLength !== undefined && own.enum === undefined && path.length > 0) {
    texts.push({ path, maxLength: own.maxLength, inList: false, inForm: false });
  }
  for (const [name, property] of Object.entries(properties)) {
    texts.push(...boundedTexts(document, property, [...path, name]));
  }
  if (items !== undefined) {
    const { maxLength } = resolve(document, items);
    if (maxLength !== undefined) texts.push({ path, maxLength, inList: true, inForm: false });
  }
  for (const part of allOf) texts.push(...boundedTexts(document, part, path));
  for (const form of [...oneOf, ...anyOf]) {
    for (const text of boundedTexts(document, form, path)) texts.push(Object.assign(text, { inForm: true }));
  }
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.path.join("/");
    return !seen.has(key) && seen.add(key);
  });
}

function resolve(document: object, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  let found: unknown = document;
  for (const token of schema.$ref.split("/").slice(1)) {
    found = Reflect.get(Object(found), token.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return resolve(document, Object(found));
}
