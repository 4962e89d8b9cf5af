import { propertyKey } from "../schema/identifier.ts";
import { emitZod } from "../schema/zod/emit-zod.ts";
import { zodContext, type Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

/** `schemas/index.ts`: one validator per component schema and per other schema that a reference names. */
export function emitSchemasModule(compilation: Compilation): string {
  const { units } = compilation;
  const declarations: string[] = [];
  for (const [unit, variant] of units.validators) {
    const name = units.validatorName(unit, variant);
    const context = { ...zodContext(compilation, variant, ""), scope: unit.scope };
    const type = `T.${units.typeName(unit, variant)}`;
    const expression = emitZod(unit.node, context);
    declarations.push(`export const ${name}: ZodType<${type}> = k.schema(() => ${expression});`);
  }
  const named = units.components().map((unit) => ({ key: propertyKey(unit.component ?? ""), unit }));
  const table = named.map(({ key, unit }) => (key === unit.name ? key : `${key}: ${unit.name}`));
  const types = named.map(({ key, unit }) => `${key}: ZodType<T.${unit.name}>;`);
  declarations.push(
    `/** The validators by the name of their component. */\nexport const schemas: {\n${types.join("\n")}\n} = {\n${table.map((line) => `${line},`).join("\n")}\n};`,
  );
  return outputModule(
    compilation.banner,
    [
      'import type { ZodType } from "zod";',
      'import * as k from "../runtime/keywords.ts";',
      'import { z } from "../runtime/zod.ts";',
      'import type * as T from "../types.ts";',
    ],
    declarations.join("\n\n"),
  );
}
