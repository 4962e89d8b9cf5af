import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { recordAnswers } from "./examples/record-answers.ts";

/**
 * Writes `openapi/resources/<resource>/examples/<operationId>.yaml` from the answers of a seeded server. The path items
 * refer to these files; after a change of them run `pnpm generate`.
 */
const resources = join(import.meta.dirname, "..", "openapi", "resources");
const pathItems = globSync("*/*.yaml", { cwd: resources });

function folderOf(operationId: string): string {
  const declaration = new RegExp(`^ +operationId: ${operationId}$`, "m");
  const file = pathItems.find((path) => declaration.test(readFileSync(join(resources, path), "utf8")));
  if (file === undefined) throw new Error(`no path item below openapi/resources declares ${operationId}`);
  return join(resources, dirname(file), "examples");
}

let changed = 0;
for (const [operationId, value] of await recordAnswers()) {
  const folder = folderOf(operationId);
  const file = join(folder, `${operationId}.yaml`);
  const text = stringify(
    { summary: "Recorded from a seeded server.", value },
    { lineWidth: 0, schema: "yaml-1.1" },
  );
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  changed += 1;
}
console.log(`examples: ${changed} changed. After a change run: pnpm generate`);
