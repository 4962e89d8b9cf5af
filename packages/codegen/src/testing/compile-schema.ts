import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ZodType } from "zod";
import { compileDocument, type CompileOptions } from "../compile-document.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { writeOutput } from "../output/write-output.ts";

/** The generated validators of some component schemas, by name, and what there was to say about them. */
export async function compileSchemas(
  schemas: object,
  options: CompileOptions & { readonly openapi?: string } = {},
): Promise<{ validators: Readonly<Record<string, ZodType>>; diagnostics: readonly Diagnostic[] }> {
  const cache = join(import.meta.dirname, "../../.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "schemas-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { openapi = "3.1.0", ...others } = options;
  const document = { openapi, info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
  const { files, diagnostics } = await compileDocument(document, { targets: ["zod"], ...others });
  await writeOutput(folder, files);
  const module = (await import(`${folder}/schemas/index.ts`)) as {
    schemas: Readonly<Record<string, ZodType>>;
  };
  return { validators: module.schemas, diagnostics };
}
