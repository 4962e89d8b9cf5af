import { createHash } from "node:crypto";

/** What identifies a finding, without its line number. */
export interface FingerprintInput {
  rule_id: string;
  /** Qualified name of the enclosing symbol. */
  symbol: string;
  /** The code concerned; white space is normalised here. Empty where the symbol alone identifies it. */
  text: string;
  file: string;
}

/**
 * One fingerprint of 32 hex digits a finding, in their order, each different from the others.
 *
 * It is a SHA-256 over rule, enclosing symbol, text with white space folded, and an ordinal among equals in the
 * same file (so the order given matters: by line). Edits elsewhere in the file, moves of the symbol and renames
 * of the file leave it as it is. Only where the same three stand in several files does the path enter: then a
 * rename changes it, but what was said of one file never passes to another.
 */
export function fingerprints(findings: readonly FingerprintInput[]): string[] {
  const keys = findings.map((finding) =>
    [finding.rule_id, finding.symbol, finding.text.replaceAll(/\s+/g, " ").trim()].join("\0"),
  );
  const filesByKey = new Map<string, Set<string>>();
  for (const [index, key] of keys.entries()) {
    const files = filesByKey.get(key) ?? new Set();
    files.add(findings[index]?.file ?? "");
    filesByKey.set(key, files);
  }
  const ordinals = new Map<string, number>();
  return keys.map((key, index) => {
    const file = findings[index]?.file ?? "";
    const place = (filesByKey.get(key)?.size ?? 0) > 1 ? file : "";
    const counted = `${key}\0${file}`;
    const ordinal = ordinals.get(counted) ?? 0;
    ordinals.set(counted, ordinal + 1);
    return createHash("sha256").update(`${key}\0${place}\0${ordinal}`).digest("hex").slice(0, 32);
  });
}
