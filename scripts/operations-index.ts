import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContract } from "../openapi/lint/read-contract.ts";
import { renderOperationsIndex } from "./render-operations-index.ts";

/** Writes openapi/OPERATIONS.md; with --check it only says whether that file is up to date. */
const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  console.error(`operations-index: unknown argument ${unknown.join(" ")}. Use no argument, or --check.`);
  process.exit(2);
}

const folder = join(import.meta.dirname, "..", "openapi");
const file = join(folder, "OPERATIONS.md");
const expected = renderOperationsIndex(await readContract(join(folder, "openapi.yaml")));
const present = await readFile(file, "utf8").catch(() => "");
if (present === expected) {
  console.log("operations-index: openapi/OPERATIONS.md is up to date");
} else if (process.argv.includes("--check")) {
  console.error("openapi/OPERATIONS.md does not match the contract. Run: node scripts/operations-index.ts");
  process.exitCode = 1;
} else {
  await writeFile(file, expected);
  console.log("operations-index: openapi/OPERATIONS.md written");
}
