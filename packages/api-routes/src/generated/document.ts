// Generated from openapi/ by pnpm generate. Do not edit.
/** The bundled document, for a server to serve as it is. */
export const documents: { readonly json: URL; readonly yaml: URL } = {
  json: new URL("openapi.json", import.meta.url),
  yaml: new URL("openapi.yaml", import.meta.url),
};
