import { stringify } from "yaml";
import type { JsonObject } from "../document/json-value.ts";

/** The bundled document itself, as JSON and as YAML, and a module that tells where they are: what a server serves. */
export function documentFiles(bundle: JsonObject, banner: string): Map<string, string> {
  const module = `// ${banner}
/** The bundled document, for a server to serve as it is. */
export const documents: { readonly json: URL; readonly yaml: URL } = {
  json: new URL("openapi.json", import.meta.url),
  yaml: new URL("openapi.yaml", import.meta.url),
};
`;
  return new Map([
    ["document.ts", module],
    ["openapi.json", `${JSON.stringify(bundle, null, 2)}\n`],
    ["openapi.yaml", `# ${banner}\n${stringify(bundle, { aliasDuplicateObjects: false, lineWidth: 0 })}`],
  ]);
}
