import { join, relative } from "node:path";
import {
  compareOutput,
  describeDifference,
  formatDiagnostic,
  writeOutput,
} from "../packages/codegen/src/index.ts";
import { generateContractPackages } from "./generate-contract-packages.ts";

const root = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  console.error(`generate: unknown argument ${unknown.join(" ")}. Use no argument, or --check.`);
  process.exit(2);
}

const { outputs, diagnostics } = await generateContractPackages(root);
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
const failed = diagnostics.some((diagnostic) => diagnostic.severity !== "info");

const lines: string[] = [];
for (const [folder, files] of outputs) {
  const difference = check ? await compareOutput(folder, files) : await writeOutput(folder, files);
  lines.push(...describeDifference(relative(root, folder), difference));
}

if (check && lines.length > 0) {
  console.error(`${lines.join("\n")}\n\nThe generated packages do not match openapi/. Run: pnpm generate`);
}
if (!check) console.log(lines.length === 0 ? "generate: nothing changed" : `generate: ${lines.length} files changed`);
if (failed || (check && lines.length > 0)) process.exitCode = 1;
