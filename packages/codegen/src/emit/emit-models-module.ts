import type { Variant } from "../schema/schema-units.ts";
import { emitDoc } from "../schema/type/emit-doc.ts";
import { emitType } from "../schema/type/emit-type.ts";
import { typeContext, type Compilation } from "./compilation.ts";
import { trustedModule } from "./output-module.ts";

/** `models.ts`: one type per component schema and per other schema that a reference names. Run after all who ask for types. */
export function emitModelsModule(compilation: Compilation): string {
  const declarations = emitModelDeclarations(compilation, ["plain", "input", "output"]);
  return trustedModule(compilation.banner, [], declarations.join("\n\n") || "export {};");
}

/** The declarations of the types that were asked for in some variants, and of those that they ask for themselves. */
export function emitModelDeclarations(compilation: Compilation, variants: readonly Variant[]): string[] {
  const { units } = compilation;
  const declarations: string[] = [];
  for (const [unit, variant] of units.types) {
    if (!variants.includes(variant)) continue;
    const name = units.typeName(unit, variant);
    const context = { ...typeContext(compilation, variant, ""), scope: unit.scope };
    declarations.push(declare(name, emitDoc(unit.node.schema), emitType(unit.node, context)));
  }
  return declarations;
}

function declare(name: string, doc: string, type: string): string {
  return isOneObject(type)
    ? `${doc}export interface ${name} ${type}`
    : `${doc}export type ${name} = ${type};`;
}

/** Whether the text is one object type: its first brace closes at its end. */
function isOneObject(type: string): boolean {
  if (!type.startsWith("{\n") || !type.endsWith("\n}")) return false;
  let depth = 0;
  const lines = type.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(" *") || line.startsWith("/*")) continue;
    if (/^[)\]}]/.test(line)) depth -= 1;
    if (depth === 0 && index > 0) return index === lines.length - 1;
    if (/[([{]$/.test(line)) depth += 1;
  }
  return false;
}
