import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import type { RunningServer } from "./running-server.ts";

const run = promisify(execFile);
const workflow = join(import.meta.dirname, "../../openapi/workflows/sign-up-to-score.arazzo.yaml");

/** The Arazzo workflow from an invitation to a score, run by Redocly's respect, which also judges each answer by its schema. */
export async function runRespect({
  url,
  key,
  repository,
}: RunningServer): Promise<{ done: string; problems: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-respect-"));
  try {
    const report = join(folder, "report.json");
    const input = JSON.stringify({ key, repository });
    const problems: string[] = [];
    await run(
      "redocly",
      ["respect", workflow, "--server", `octokraft=${url}`, "--input", input, "--json-output", report],
      {
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
        timeout: 300_000,
      },
    ).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => problems.push(stdout + stderr));
    const { files } = JSON.parse(readFileSync(report, "utf8")) as RespectReport;
    const steps = Object.values(files)
      .flatMap((file) => file.executedWorkflows)
      .flatMap((executed) => executed.executedSteps)
      .filter((step) => step.status === "success");
    if (steps.length === 0) problems.push("no step passed");
    return { done: `${steps.length} steps`, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface RespectReport {
  files: Record<string, { executedWorkflows: { executedSteps: { status: string }[] }[] }>;
}
