import { relative } from "node:path";
import {
  compareOutput,
  describeDifference,
  formatDiagnostic,
  writeOutput,
} from "../packages/codegen/src/index.ts";
import { generateContractPackages } from "./generate-contract-packages.ts";

/** What a run has to say, and whether it failed. */
export interface GenerateReport {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/**
 * Writes the generated folders below `root` from `openapi/openapi.yaml`, or, with `check`, tells without writing which of
 * their files are stale, missing or extra. Warnings and errors in the contract fail the run too.
 */
export async function runGenerate(root: string, check: boolean): Promise<GenerateReport> {
  const { outputs, diagnostics } = await generateContractPackages(root);
  const differences: string[] = [];
  for (const [folder, files] of outputs) {
    const difference = check ? await compareOutput(folder, files) : await writeOutput(folder, files);
    differences.push(...describeDifference(relative(root, folder), difference));
  }
  const drifted = check && differences.length > 0;
  return {
    lines: [
      ...diagnostics.map(formatDiagnostic),
      ...differences,
      ...(drifted ? ["The generated packages do not match openapi/. Run: pnpm generate"] : []),
    ],
    failed: drifted || diagnostics.some((diagnostic) => diagnostic.severity !== "info"),
  };
}
