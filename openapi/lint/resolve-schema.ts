import type { Location, UserContext } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

export interface ResolvedSchema {
  /** The schema that a `$ref` leads to, with what stands beside the `$ref` laid over it. */
  schema: Readonly<Record<string, unknown>>;
  location: Location;
}

/** Follows `$ref`s to the end. A reference that leads nowhere gives an empty schema; another rule reports it. */
export function resolveSchema(
  node: unknown,
  location: Location,
  ctx: Pick<UserContext, "resolve">,
): ResolvedSchema {
  const { $ref, ...beside } = asObject(node);
  if ($ref === undefined) return { schema: beside, location };
  const target = ctx.resolve<object>({ $ref: asString($ref) }, location.source.absoluteRef);
  if (target.location === undefined) return { schema: beside, location };
  const resolved = resolveSchema(target.node, target.location, ctx);
  return { schema: { ...resolved.schema, ...beside }, location: resolved.location };
}
