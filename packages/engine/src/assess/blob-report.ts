import type { ParseNote } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";

/** What is known of one blob besides its facts. Cached as one entry. */
export interface BlobReport {
  /** Why it was not analysed: `binary`, `lfs_pointer`, `minified`; null when it was. */
  reason: string | null;
  /** Of the analysers of others. */
  findings: Finding[];
  notes: ParseNote[];
}

export function encodeReport(report: BlobReport): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([report.reason, report.findings, report.notes]));
}

/** Null when the bytes are damaged. */
export function decodeReport(bytes: Uint8Array): BlobReport | null {
  try {
    const value: [string | null, Finding[], ParseNote[]] = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(value) || value.length !== 3) return null;
    return { reason: value[0], findings: value[1], notes: value[2] };
  } catch {
    return null;
  }
}
