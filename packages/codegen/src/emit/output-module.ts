import { indentCode } from "./indent-code.ts";

/** The text of a generated module: banner, the imports that its body uses, body, one line break at the end. */
export function outputModule(banner: string, imports: readonly string[], body: string): string {
  return moduleText(`// ${banner}\n`, imports, body);
}

/** The comment by which the compiler takes a module as it is. */
export const UNCHECKED =
  "// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it\n";

/** The same for a module that is made of the document alone, whose check would cost every build more than it can find. */
export function trustedModule(banner: string, imports: readonly string[], body: string): string {
  return moduleText(`// ${banner}\n${UNCHECKED}`, imports, body);
}

function moduleText(top: string, imports: readonly string[], body: string): string {
  const code = body.replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
  // Text between quotes may be any word; only modules of types are sure to have no quotes elsewhere.
  const types = code.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
  const used = imports.flatMap((line) => usedPart(line, line.startsWith("import type") ? types : code));
  const head = used.length === 0 ? "" : `${used.join("\n")}\n\n`;
  return `${top}${head}${indentCode(body).trim()}\n`;
}

/** The import with only the names that the code has, or nothing. */
function usedPart(line: string, code: string): string[] {
  const whole = / \* as (\w+) from /.exec(line)?.[1];
  if (whole !== undefined) return new RegExp(String.raw`\b${whole}\.`).test(code) ? [line] : [];
  const names = /\{ (.*) \}/.exec(line)?.[1]?.split(", ") ?? [];
  const present = names.filter((name) =>
    new RegExp(String.raw`(?<![.\w])${name.replace("type ", "")}\b`).test(code),
  );
  if (present.length === 0) return [];
  const onlyTypes = present.every((name) => name.startsWith("type ")) && !line.startsWith("import type");
  const list = (onlyTypes ? present.map((name) => name.replace("type ", "")) : present).join(", ");
  return [line.replace(/import (type )?\{ .* \}/, `import ${onlyTypes ? "type " : "$1"}{ ${list} }`)];
}
