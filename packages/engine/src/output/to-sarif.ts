import type { Assessment } from "../model/assessment.ts";
import type { Issue } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import { describeRule } from "../rules/describe-rule.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** Read by code-scanning services: 9 and up critical, 7 high, 4 medium, below low. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "1.0",
};

/** The issues of an assessment as a SARIF 2.1.0 log of one run, with scores among its properties. Ends with a line break. */
export function toSarif(assessment: Assessment): string {
  const ruleIds = [...new Set(assessment.issues.map((issue) => issue.rule_id))].sort();
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Octokraft",
            version: assessment.engine_version,
            rules: ruleIds.map((id) => ruleOf(id, assessment.issues)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: assessment.analyzed.notes.map((note) => ({
              level: "warning",
              descriptor: { id: note.code },
              message: { text: note.message },
              ...(note.path === ""
                ? {}
                : { locations: [locationOf(note.path, { startLine: Math.max(1, note.line) })] }),
            })),
          },
        ],
        results: assessment.issues.map((issue) => ({
          ruleId: issue.rule_id,
          ruleIndex: ruleIndex.get(issue.rule_id) ?? -1,
          level: levels[issue.severity],
          message: { text: issue.fix === null ? issue.message : `${issue.message} ${issue.fix}` },
          locations: [locationOf(issue.file, regionOf(issue))],
          ...(issue.related.length === 0
            ? {}
            : {
                relatedLocations: issue.related.map((place, index) => ({
                  id: index + 1,
                  ...locationOf(place.file, { startLine: place.start_line, endLine: place.end_line }),
                })),
              }),
          partialFingerprints: { "octokraft/v1": issue.fingerprint },
          properties: {
            category: issue.category,
            severity: issue.severity,
            confidence: issue.confidence,
            analyzer: issue.analyzer,
            symbol: issue.symbol,
          },
        })),
        properties: {
          commit: assessment.commit,
          overall_score: assessment.overall_score,
          overall_grade: assessment.overall_grade,
          categories: assessment.categories,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, issues: readonly Issue[]): object {
  const rule = describeRule(id) ?? issues.find((issue) => issue.rule_id === id);
  if (rule === undefined) return { id };
  const { category, severity, cwe, fix } = rule;
  const title = "title" in rule ? rule.title : id;
  const explanation = "explanation" in rule && rule.explanation !== "" ? rule.explanation : title;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    ...(fix === null ? {} : { help: { text: fix } }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [category, ...(cwe === null ? [] : [`external/cwe/${cwe.toLowerCase()}`])],
      ...(category === "security" ? { "security-severity": securitySeverity[severity] } : {}),
    },
  };
}

interface Region {
  startLine: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
  snippet?: { text: string };
}

function regionOf(issue: Issue): Region {
  const region: Region = { startLine: issue.start_line, endLine: issue.end_line };
  if (issue.end_column > 0) {
    region.startColumn = issue.start_column + 1;
    region.endColumn = issue.end_column + 1;
  }
  if (issue.snippet !== "") region.snippet = { text: issue.snippet };
  return region;
}

function locationOf(path: string, region: Region): object {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } };
}
