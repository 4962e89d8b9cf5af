import type { DiagnosticLog } from "../diagnostic.ts";
import type { ApiModel, MediaModel, OperationModel } from "../model/api-model.ts";
import { EMPTY_SCOPE } from "../schema/dynamic-scope.ts";
import { kebabCase, NameRegistry } from "../schema/identifier.ts";
import type { SchemaGraph } from "../schema/schema-graph.ts";
import type { SchemaUnits, Variant } from "../schema/schema-units.ts";
import type { TypeContext } from "../schema/type/emit-type.ts";
import type { ZodContext } from "../schema/zod/zod-context.ts";

/** What all emitters of one document share. */
export interface Compilation {
  readonly model: ApiModel;
  readonly graph: SchemaGraph;
  readonly units: SchemaUnits;
  readonly log: DiagnosticLog;
  readonly banner: string;
  readonly formats: "assert" | "annotate";
  /** Operations by tag module, in document order. */
  readonly tags: ReadonlyMap<string, TagModule>;
}

export interface TagModule {
  /** File name without extension. */
  readonly file: string;
  readonly tag: string;
  readonly operations: readonly OperationModel[];
}

/** Operations grouped by their first tag; each tag has one file. */
export function groupByTag(operations: readonly OperationModel[]): Map<string, TagModule> {
  const names = new NameRegistry();
  const groups = new Map<string, { file: string; tag: string; operations: OperationModel[] }>();
  for (const operation of operations) {
    let group = groups.get(operation.tag);
    if (group === undefined) {
      group = { file: names.take(kebabCase(operation.tag)), tag: operation.tag, operations: [] };
      groups.set(operation.tag, group);
    }
    group.operations.push(operation);
  }
  return groups;
}

export function zodContext(compilation: Compilation, variant: Variant, prefix: string): ZodContext {
  const { units, log, formats } = compilation;
  return { units, log, formats, variant, prefix, scope: EMPTY_SCOPE };
}

export function typeContext(
  compilation: Compilation,
  variant: Variant,
  prefix: string,
  binary?: string,
): TypeContext {
  return {
    units: compilation.units,
    variant,
    prefix,
    scope: EMPTY_SCOPE,
    ...(binary !== undefined && { binary }),
  };
}

/** The type of text with `format: binary` in a body of this kind. */
export function binaryOf(media: MediaModel): string | undefined {
  return media.kind === "multipart" ? "globalThis.File" : undefined;
}
