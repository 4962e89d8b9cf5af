import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { readContract } from "../openapi/lint/read-contract.ts";
import { exportContract } from "./breaking/export-contract.ts";
import { findBase } from "./breaking/find-base.ts";
import { findChanges } from "./breaking/find-changes.ts";
import { judgeVersion, parseApprovals } from "./breaking/judge-version.ts";

/** `check:breaking [--base REF]`: fails when the contract breaks callers and neither its version nor an approval says so. */
const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { base: { type: "string" } } });
const base = values.base ?? findBase(root);
if (base === null) {
  console.log("check:breaking: there is no earlier contract to compare with");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "octokraft-base-"));
try {
  exportContract(root, base, folder);
  const changes = await findChanges(join(folder, "openapi/openapi.yaml"), join(root, "openapi/openapi.yaml"));
  const versions = { base: await versionOf(folder), revision: await versionOf(root) };
  const approvals = parseApprovals(readFileSync(join(root, "openapi/approved-breaking-changes.txt"), "utf8"));
  const problems = judgeVersion(changes, versions, approvals);
  const name = execFileSync("git", ["describe", "--always", "--tags", base], {
    cwd: root,
    encoding: "utf8",
  }).trim();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`check:breaking: against ${name}: raise info.version, or approve the lines with a reason`);
    process.exitCode = 1;
  } else {
    console.log(
      `check:breaking: ${changes.length} changes since ${name} (${versions.base} to ${versions.revision}), none breaks unannounced`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function versionOf(folder: string): Promise<string> {
  const contract = (await readContract(join(folder, "openapi/openapi.yaml"))) as {
    info: { version: string };
  };
  return contract.info.version;
}
