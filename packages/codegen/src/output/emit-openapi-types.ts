import type { OpenAPI3 } from "openapi-typescript";
import { pointerSteps, stepInto } from "../document/json-pointer.ts";
import { isJsonObject, member, objectMember, type JsonObject } from "../document/json-value.ts";

/**
 * The types of a bundled document in the shape `paths`, `components`, `operations`, made by openapi-typescript. It needs
 * the JavaScript API of TypeScript 5, which this package alone depends on; nothing else of ours imports either.
 */
export async function emitOpenapiTypes(bundle: JsonObject, banner: string): Promise<string> {
  // The compiler behind it weighs a hundred megabytes, so that it is loaded only where types are asked for.
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  const { default: typescript } = await import("typescript5");
  const nodes = await openapiTS(withNamedTargets(withMappedReferences(bundle)) as OpenAPI3, {
    defaultNonNullable: false,
    alphabetize: false,
    silent: true,
    // Files are sent and received as what the fetch standard has for them.
    transform: ({ format }) =>
      format === "binary" ? typescript.factory.createTypeReferenceNode("Blob") : undefined,
  });
  return `// ${banner}\n${withTolerantHelper(astToString(nodes))}`;
}

/** Required properties may be named where the type is nullable or a union, of which `keyof` knows too little. */
function withTolerantHelper(text: string): string {
  return text.replace(
    /type WithRequired<T, K extends keyof T> = T & \{\s*\[P in K\]-\?: T\[P\];\s*\};/,
    `type WithRequired<T, K extends PropertyKey> = T extends object ? T & {
    [P in K & keyof T]-?: T[P];
} : T;`,
  );
}

/** A copy in which discriminators map to references: openapi-typescript does not take the names of schemas. */
function withMappedReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMappedReferences);
  if (!isJsonObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withMappedReferences(each)]),
  );
  const discriminator = value["discriminator"];
  const mapping = member(discriminator, "mapping");
  if (isJsonObject(discriminator) && isJsonObject(mapping)) {
    const entries = Object.entries(mapping).map(([name, target]) => {
      const isName = typeof target === "string" && !/[#/]/.test(target);
      return [name, isName ? `#/components/schemas/${target}` : target];
    });
    copy["discriminator"] = { ...discriminator, mapping: Object.fromEntries(entries) };
  }
  return copy;
}

/**
 * References into other places than components, and into what components are made of, lead to components of their own:
 * openapi-typescript reads them as paths of property names, which the types do not have.
 */
function withNamedTargets(root: unknown): unknown {
  const names = new Map<string, string>();
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const leads = key === "$ref" && typeof each === "string" && isDeepSchema(each);
        if (!leads) return [key, rewrite(each)];
        if (!names.has(each)) names.set(each, `Referenced${names.size + 1}`);
        return [key, `#/components/schemas/${names.get(each)}`];
      }),
    );
  };
  const copy = rewrite(root);
  if (names.size === 0 || !isJsonObject(copy)) return copy;
  const schemas: Record<string, unknown> = { ...objectMember(member(copy, "components"), "schemas") };
  // A target may refer to another, which is then named while this one is read.
  for (const [reference, name] of names)
    schemas[name] = rewrite(pointerSteps(reference).reduce<unknown>(stepInto, root)) ?? {};
  return { ...copy, components: { ...objectMember(copy, "components"), schemas } };
}

/** Whether a reference leads to a schema that is not a component. */
function isDeepSchema(reference: string): boolean {
  if (!reference.startsWith("#/") || /^#\/components\/[^/]+\/[^/]+$/.test(reference)) return false;
  return reference.startsWith("#/components/schemas/") || /\/schema(?:\/|$)/.test(reference);
}
