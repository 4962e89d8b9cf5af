import { propertyKey } from "../schema/identifier.ts";
import { emitZod } from "../schema/zod/emit-zod.ts";
import { zodContext, type Compilation } from "./compilation.ts";
import { outputModule, trustedModule } from "./output-module.ts";

/**
 * `schemas/validators.js` with its declarations: one validator per component schema and per other schema that a
 * reference names. It is JavaScript so that the compiler reads only the declarations, which are all that others see.
 */
export function emitSchemasModule(compilation: Compilation): Map<string, string> {
  const { units, banner } = compilation;
  const code: string[] = [];
  const declarations: string[] = [];
  for (const [unit, variant] of units.validators) {
    const name = units.validatorName(unit, variant);
    const context = { ...zodContext(compilation, variant, ""), scope: unit.scope };
    code.push(`export const ${name} = k.schema(() => ${emitZod(unit.node, context)});`);
    declarations.push(`export declare const ${name}: ZodType<T.${units.typeName(unit, variant)}>;`);
  }
  const named = units.components().map((unit) => ({ key: propertyKey(unit.component ?? ""), unit }));
  const table = named.map(({ key, unit }) => `${key}: v.${unit.name},`);
  const types = named.map(({ key, unit }) => `readonly ${key}: ZodType<T.${unit.name}>;`);
  const runtime = ['import * as k from "../runtime/keywords.ts";', 'import { z } from "../runtime/zod.ts";'];
  const typed = ['import type { ZodType } from "zod";', 'import type * as T from "../models.ts";'];
  return new Map([
    ["schemas/validators.js", outputModule(banner, runtime, code.join("\n\n"))],
    ["schemas/validators.d.ts", outputModule(banner, typed, declarations.join("\n"))],
    [
      "schemas/by-name.js",
      outputModule(
        banner,
        ['import * as v from "./validators.js";'],
        `/** The validators by the name of their component. */\nexport const byName = {\n${table.join("\n")}\n};`,
      ),
    ],
    [
      "schemas/by-name.d.ts",
      outputModule(
        banner,
        ['import type { Schemas } from "./index.ts";'],
        "/** The validators by the name of their component. */\nexport declare const byName: Schemas;",
      ),
    ],
    [
      "schemas/index.ts",
      trustedModule(
        banner,
        [...typed, 'import { byName } from "./by-name.js";'],
        `/** The validators of the component schemas. */
export interface Schemas {
${types.join("\n")}
}

/** The validators by the name of their component. */
export const schemas: Schemas = byName;`,
      ),
    ],
  ]);
}
