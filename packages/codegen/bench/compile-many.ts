import { join } from "node:path";
import { compileFile } from "../src/index.ts";
import type { Swept } from "./sweep-directory.ts";

/** `compile-many.ts FOLDER FILE ...` compiles documents one after the other and prints a line of JSON for each. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const [folder = "", ...files] = process.argv.slice(2);
for (const file of files) {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let result: Swept;
  try {
    const { bundle, diagnostics } = await compileFile(join(folder, file), {
      targets: ["zod", "routes", "client"],
      typesModule: "./types.ts",
    });
    const operations = Object.values(bundle["paths"] ?? {}).reduce(
      (sum: number, item) => sum + METHODS.filter((method) => method in Object(item)).length,
      0,
    );
    const errors = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, pointer }) => `${code} at ${pointer}`);
    result = { file, operations, seconds: seconds(), errors };
  } catch (error) {
    result = { file, operations: 0, seconds: seconds(), crash: String(error), errors: [] };
  }
  console.log(JSON.stringify(result));
}
