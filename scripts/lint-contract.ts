import { spawnSync } from "node:child_process";

/** Redocly's strict rules and ours (`openapi/lint/`): an error or a warning fails. */
const result = spawnSync("redocly", ["lint", "--format=json"], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
});
if (result.error) throw result.error;

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}
const report = parseReport(result.stdout);
for (const { ruleId, severity, message, location } of report.problems) {
  const [place] = location;
  console.error(`${place?.source.ref ?? "?"} ${place?.pointer ?? ""}\n  ${severity} ${ruleId}: ${message}`);
}
if (report.problems.length > 0 || result.status !== 0) {
  console.error(`lint:contract: ${report.problems.length} problems`);
  process.exit(1);
}
console.log("lint:contract: no errors, no warnings");

function parseReport(stdout: string): { problems: Problem[] } {
  const start = stdout.indexOf("{");
  if (start < 0) {
    console.error(result.stderr);
    throw new Error("redocly lint printed no report");
  }
  return JSON.parse(stdout.slice(start)) as { problems: Problem[] };
}
