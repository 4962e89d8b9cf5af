import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { rm } from "node:fs/promises";
import { compileFile } from "../compile-document.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Target } from "../emit/targets.ts";
import { writeOutput } from "../output/write-output.ts";

/**
 * Compiles a document of `fixtures/` into a folder of its own below this package, where the output finds zod and hono.
 * The folder is removed when the test ends.
 */
export async function compileToFolder(
  name: string,
  targets?: readonly Target[],
): Promise<{ folder: string; diagnostics: readonly Diagnostic[] }> {
  const cache = join(import.meta.dirname, "../../.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "out-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { files, diagnostics } = await compileFile(join(import.meta.dirname, "../fixtures", name), {
    ...(targets !== undefined && { targets }),
  });
  await writeOutput(folder, files);
  return { folder, diagnostics };
}
