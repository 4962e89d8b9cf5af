import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { plugin } from "./index.ts";

/**
 * What one of our rules says of a contract, given as a map from path to YAML. The root is `openapi.yaml`. For tests.
 * The files are real, because several rules look at where a thing stands.
 */
export async function lintFiles(rule: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "contract-lint-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const config = await createConfig({ plugins: [plugin], rules: { [`${plugin.id}/${rule}`]: "error" } });
    const problems = await lint({ ref: path.join(folder, "openapi.yaml"), config });
    return problems.map((problem) => problem.message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
