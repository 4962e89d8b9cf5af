import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import type { Finding } from "../../model/finding.ts";
import { isPlaceholder } from "./is-placeholder.ts";
import { notSecret, secretKinds } from "./secret-kinds.ts";

// Its marks are never cleared: sixty a file, a megabyte every few hundred files.
secretLintProfiler.setEnabled(false);

const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };

/**
 * Keys, tokens and passwords of known form in one text, each with its place and never with its value.
 *
 * @param name A file name: some rules look only at `.npmrc` or `package.json`.
 */
export async function findSecrets(text: string, name: string): Promise<Finding[]> {
  const result = await lintSource({
    source: { content: text, filePath: `/${name}`, contentType: "text", ext: extension(name) },
    options: { config, locale: "en", noPhysicFilePath: true },
  });
  const findings: Finding[] = [];
  for (const { messageId, range, loc } of result.messages) {
    if (notSecret.has(messageId) || isPlaceholder(text.slice(range[0], range[1]))) continue;
    const kind = secretKinds.get(messageId) ?? { name: `A secret (${messageId})`, severity: "high" };
    findings.push({
      rule_id: "hardcoded-secret",
      analyzer: "secretlint",
      category: "compliance",
      severity: kind.severity,
      cwe: "CWE-798",
      start_line: loc.start.line,
      end_line: loc.end.line,
      start_column: loc.start.column,
      end_column: loc.end.column,
      message: `${kind.name} is written in the file, where everyone who can read the repository can take it.`,
      fix: "Revoke the secret, then read it from the environment or a secret store.",
      symbol: "",
      confidence: 0.9,
      related: [],
    });
  }
  return findings;
}

function extension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot);
}
