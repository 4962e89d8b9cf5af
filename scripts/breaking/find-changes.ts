import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readContract } from "../../openapi/lint/read-contract.ts";
import { findRoleChanges } from "./find-role-changes.ts";
import { findUnjudgedBreaks } from "./find-unjudged-breaks.ts";

/** One difference between two contracts. */
export interface Change {
  /** What a version number must say of it: `major` breaks callers, `minor` adds, `patch` is neither. */
  impact: "major" | "minor" | "patch";
  /** One line that names the place and the difference; approvals quote it. */
  line: string;
}

interface DiffReport {
  changes: {
    path: string;
    kind: "added" | "removed" | "modified";
    impact: Change["impact"];
    property?: string;
    base?: { value?: unknown };
    revision?: { value?: unknown };
    verdicts: { message: string }[];
  }[];
}
export type DiffChange = DiffReport["changes"][number];

const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/**
 * Every difference between two OpenAPI documents (paths of their root files), each judged.
 *
 * `redocly diff` judges a shared schema at its first use only, so that a property which becomes required in a response and
 * in a request passes as harmless. We hand it both documents with every reference resolved in place and without
 * components: each use is then judged where it stands. What it leaves open even so is judged by `findUnjudgedBreaks`;
 * raised roles by `findRoleChanges`.
 *
 * @throws Error with Redocly's words when a document cannot be read.
 */
export async function findChanges(base: string, revision: string): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-breaking-"));
  try {
    writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    const documents = [
      await resolveDocument(base, folder, "base"),
      await resolveDocument(revision, folder, "revision"),
    ] as const;
    const { stdout, stderr } = spawnSync(
      "redocly",
      ["diff", "base.json", "revision.json", "--config=redocly.yaml", "--format=json"],
      {
        cwd: folder,
        env,
        encoding: "utf8",
        maxBuffer: 1 << 30,
      },
    );
    if (!stdout.startsWith("{")) throw new Error(`redocly diff gave no report: ${stderr}`);
    const report = JSON.parse(stdout) as DiffReport;
    const judged = report.changes.flatMap((change): Change[] => {
      const unjudged = change.impact === "major" ? [] : findUnjudgedBreaks(change);
      if (unjudged.length > 0)
        return unjudged.map((message) => ({ impact: "major", line: `${change.path.slice(1)} ${message}` }));
      const messages = change.verdicts.map((verdict) => verdict.message);
      if (messages.length === 0) messages.push([change.kind, change.property].filter(Boolean).join(" "));
      return messages.map((message) => ({
        impact: change.impact,
        line: `${change.path.slice(1)} ${message}`,
      }));
    });
    const roles = findRoleChanges(...documents).map((line): Change => ({ impact: "major", line }));
    return [...new Map([...judged, ...roles].map((change) => [change.line, change])).values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ResolvedDocument {
  paths?: Record<string, Record<string, { "x-role"?: string }>>;
  components?: Record<string, unknown>;
}

async function resolveDocument(path: string, folder: string, name: string): Promise<ResolvedDocument> {
  const document = (await readContract(path, { dereference: true })) as ResolvedDocument;
  const { securitySchemes } = document.components ?? {};
  document.components = securitySchemes === undefined ? {} : { securitySchemes };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(withoutCycles(document, [])));
  return document;
}

/** A copy in which what contains itself ends at its second appearance: the first one was compared already. */
function withoutCycles(value: unknown, ancestors: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (ancestors.includes(value)) return {};
  const within = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => withoutCycles(item, within));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutCycles(each, within)]));
}
