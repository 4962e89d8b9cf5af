import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { boundaries } from "./boundaries.ts";
import { findBoundaryViolations } from "./find-boundary-violations.ts";

const packagesDir = join(import.meta.dirname, "..", "packages");
const manifests = readdirSync(packagesDir).map((folder) => {
  const text = readFileSync(join(packagesDir, folder, "package.json"), "utf8");
  return JSON.parse(text) as Parameters<typeof findBoundaryViolations>[0][number];
});

const violations = findBoundaryViolations(manifests, boundaries);
for (const violation of violations) console.error(violation);
if (violations.length > 0) process.exit(1);
console.log(`check:boundaries: ${manifests.length} packages hold to the import table`);
