import type { OpenAPI3 } from "openapi-typescript";
import { isJsonObject, member, type JsonObject } from "../document/json-value.ts";

/**
 * The types of a bundled document in the shape `paths`, `components`, `operations`, made by openapi-typescript. It needs
 * the JavaScript API of TypeScript 5, which this package alone depends on; nothing else of ours imports either.
 */
export async function emitOpenapiTypes(bundle: JsonObject, banner: string): Promise<string> {
  // The compiler behind it weighs a hundred megabytes, so that it is loaded only where types are asked for.
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  const { default: typescript } = await import("typescript5");
  const nodes = await openapiTS(withMappedReferences(bundle) as OpenAPI3, {
    defaultNonNullable: false,
    alphabetize: false,
    silent: true,
    // Files are sent and received as what the fetch standard has for them.
    transform: ({ format }) =>
      format === "binary" ? typescript.factory.createTypeReferenceNode("Blob") : undefined,
  });
  return `// ${banner}\n${astToString(nodes)}`;
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
