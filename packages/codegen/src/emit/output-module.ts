import { indentCode } from "./indent-code.ts";

/** The text of a generated module: banner, imports, body, one line break at the end. */
export function outputModule(banner: string, imports: readonly string[], body: string): string {
  const head = imports.length === 0 ? "" : `${imports.join("\n")}\n\n`;
  return `// ${banner}\n${head}${indentCode(body).trim()}\n`;
}
