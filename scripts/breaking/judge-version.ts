import type { Change } from "./find-changes.ts";

/** A line of the approvals file: what `Change.line` says, and why it is accepted. */
export interface Approval {
  line: string;
  reason: string;
}

/**
 * Reads `approved-breaking-changes.txt`: `<line> # <reason>` each; lines that begin with `#` are comments.
 *
 * @throws Error for a line without a reason.
 */
export function parseApprovals(text: string): Approval[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((text) => {
      const at = text.lastIndexOf(" # ");
      const reason = at < 0 ? "" : text.slice(at + 3).trim();
      if (reason === "")
        throw new Error(`approved-breaking-changes.txt: this line has no " # reason": ${text}`);
      return { line: text.slice(0, at).trim(), reason };
    });
}

/**
 * One sentence per breaking change that neither the version nor an approval covers, and per approval that matches nothing.
 *
 * The version covers a break when its major number rose, or before 1.0.0 its minor number (https://semver.org, rule 4).
 */
export function judgeVersion(
  changes: readonly Change[],
  versions: { base: string; revision: string },
  approvals: readonly Approval[],
): string[] {
  const breaks = changes.filter((change) => change.impact === "major").map((change) => change.line);
  const stale = approvals.filter((approval) => !breaks.includes(approval.line));
  const approved = new Set(approvals.map((approval) => approval.line));
  const open = rose(versions.base, versions.revision) ? [] : breaks.filter((line) => !approved.has(line));
  return [
    ...open.map((line) => `breaks callers: ${line}`),
    ...stale.map((approval) => `approved, but there is no such change: ${approval.line}`),
  ];
}

function rose(base: string, revision: string): boolean {
  const [baseMajor = 0, baseMinor = 0] = base.split(".").map(Number);
  const [major = 0, minor = 0] = revision.split(".").map(Number);
  return major > baseMajor || (major === 0 && baseMajor === 0 && minor > baseMinor);
}
