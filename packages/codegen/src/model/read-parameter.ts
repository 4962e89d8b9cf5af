import { joinPointer } from "../document/json-pointer.ts";
import { member, objectMember, stringMember } from "../document/json-value.ts";
import type { ParameterModel, ParameterPlace } from "./api-model.ts";
import type { ReadContext } from "./read-context.ts";
import { resolveObject } from "./resolve-object.ts";

const DEFAULT_STYLES = { path: "simple", header: "simple", query: "form", cookie: "form" } as const;
const STYLES: Readonly<Record<ParameterPlace, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  cookie: ["form"],
};

/** A Parameter Object (OpenAPI 3.1, section 4.8.12); undefined, with a diagnostic, when it cannot be used. */
export function readParameter(value: unknown, at: string, context: ReadContext): ParameterModel | undefined {
  const { graph, log } = context;
  const found = resolveObject(graph.root, value, at, log);
  if (found === undefined) return undefined;
  const { object, pointer } = found;
  const name = stringMember(object, "name");
  const place = stringMember(object, "in");
  if (name === undefined || !isPlace(place)) {
    log.error(
      "invalid-parameter",
      pointer,
      "A parameter needs a name and a place (in: path, query, header or cookie); it is left out.",
      "Give it both.",
    );
    return undefined;
  }
  if (place === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase())) {
    log.info(
      "ignored-header",
      pointer,
      `OpenAPI ignores header parameters named ${name}.`,
      "Describe it by the media types or a security scheme.",
    );
    return undefined;
  }
  const content = objectMember(object, "content");
  const media = content === undefined ? undefined : Object.keys(content)[0];
  const wanted = stringMember(object, "style") ?? DEFAULT_STYLES[place];
  const known = STYLES[place].includes(wanted);
  if (!known) {
    log.warn(
      "unknown-style",
      pointer,
      `The style ${wanted} does not exist for ${place} parameters; ${DEFAULT_STYLES[place]} is used.`,
      `Use ${STYLES[place].join(", ")}.`,
    );
  }
  const style = known ? wanted : DEFAULT_STYLES[place];
  const explode = member(object, "explode");
  const description = stringMember(object, "description");
  const schema =
    media === undefined
      ? graph.at(member(object, "schema") ?? true, joinPointer(pointer, "schema"))
      : graph.at(
          member(member(content, media), "schema") ?? true,
          joinPointer(pointer, "content", media, "schema"),
        );
  return {
    name,
    in: place,
    required: place === "path" || member(object, "required") === true,
    style,
    explode: typeof explode === "boolean" ? explode : style === "form",
    json: media !== undefined && /[/+]json/.test(media),
    schema,
    deprecated: member(object, "deprecated") === true,
    pointer,
    ...(description !== undefined && { description }),
  };
}

function isPlace(place: string | undefined): place is ParameterPlace {
  return place === "path" || place === "query" || place === "header" || place === "cookie";
}
