import { readFileSync } from "node:fs";
import { DiagnosticLog } from "./diagnostic.ts";
import type { JsonObject } from "./document/json-value.ts";
import { emitClientModule } from "./emit/emit-client-module.ts";
import { readDocument } from "./model/read-document.ts";
import { SchemaGraph } from "./schema/schema-graph.ts";
import { SchemaUnits } from "./schema/schema-units.ts";

const CLIENT_RUNTIME = ["client-error", "client-types", "create-client", "fetch-with-retries"];

/** The files of the fetch client for a bundled document. `types` is the module that has its `paths` and `operations`. */
export function clientFiles(bundle: JsonObject, banner: string, types: string): Map<string, string> {
  const log = new DiagnosticLog();
  const graph = new SchemaGraph(bundle, log);
  const model = readDocument({ graph, log });
  const files = new Map([["client.ts", emitClientModule(model, new SchemaUnits(graph), banner, types)]]);
  for (const name of CLIENT_RUNTIME) {
    const source = readFileSync(new URL(`runtime/client/${name}.ts`, import.meta.url), "utf8");
    files.set(`runtime/${name}.ts`, `// ${banner}\n${source}`);
  }
  return files;
}
