import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { rm } from "node:fs/promises";
import { compileDocument, compileFile } from "../compile-document.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Target } from "../emit/targets.ts";
import { writeOutput } from "../output/write-output.ts";

/**
 * Compiles a document of `fixtures/`, or one that is given, into a folder of its own below this package, where the output finds zod and hono.
 * The folder is removed when the test ends.
 */
export async function compileToFolder(
  document: string | { readonly [key: string]: unknown },
  targets?: readonly Target[],
): Promise<{ folder: string; diagnostics: readonly Diagnostic[] }> {
  const cache = join(import.meta.dirname, "../../.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "out-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const options = targets === undefined ? {} : { targets };
  const { files, diagnostics } =
    typeof document === "string"
      ? await compileFile(join(import.meta.dirname, "../fixtures", document), options)
      : await compileDocument(document, options);
  await writeOutput(folder, files);
  return { folder, diagnostics };
}
