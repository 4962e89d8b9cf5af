import path from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";

/**
 * One schema per file, called as the file is: bodies are `$ref`s, references lead to whole files, and files in a folder
 * `schemas` have a PascalCase name.
 */
export const schemaFile: Oas3Rule = () => ({
  ref(node, ctx) {
    if (node.$ref.includes("#"))
      ctx.report({ message: "A $ref leads to a whole file.", location: ctx.location });
    const { dir, name } = path.posix.parse(node.$ref);
    const pascalCase = /^([A-Z][a-z0-9]*)+$/u.test(name);
    if (/(^|\/)schemas$/u.test(dir) && !pascalCase) {
      ctx.report({ message: `Schema file \`${name}\` must have a PascalCase name.`, location: ctx.location });
    }
  },
  MediaType(node, ctx) {
    if (asObject(asObject(node)["schema"])["$ref"] === undefined) {
      ctx.report({ message: "A body's schema is a $ref to a file.", location: ctx.location.child("schema") });
    }
  },
});
