import type { DiagnosticLog } from "../diagnostic.ts";
import type { SchemaGraph } from "../schema/schema-graph.ts";

/** What every reader of an OpenAPI object needs. */
export interface ReadContext {
  readonly graph: SchemaGraph;
  readonly log: DiagnosticLog;
}
