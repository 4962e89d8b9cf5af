import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "../document/json-value.ts";

/**
 * The types of a bundled document in the shape `paths`, `components`, `operations`, made by openapi-typescript. It needs
 * the JavaScript API of TypeScript 5, which this package alone depends on; nothing else of ours imports either.
 */
export async function emitOpenapiTypes(bundle: JsonObject, banner: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(bundle) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    alphabetize: false,
    silent: true,
  });
  return `// ${banner}\n${astToString(nodes)}`;
}
