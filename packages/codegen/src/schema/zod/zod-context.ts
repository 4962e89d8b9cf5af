import type { DiagnosticLog } from "../../diagnostic.ts";
import type { DynamicScope } from "../dynamic-scope.ts";
import type { SchemaUnits, Variant } from "../schema-units.ts";

/** What emitting a validator needs to know besides the schema. */
export interface ZodContext {
  readonly units: SchemaUnits;
  readonly log: DiagnosticLog;
  readonly variant: Variant;
  readonly scope: DynamicScope;
  /** Whether `format` is checked or only noted. */
  readonly formats: "assert" | "annotate";
  /** Stands before the name of a unit: empty in the module of the units, `s.` elsewhere. */
  readonly prefix: string;
  /** Text with `format: binary` is a file here, as in multipart bodies. */
  readonly binary?: boolean;
}
