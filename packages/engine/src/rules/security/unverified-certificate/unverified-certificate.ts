import type { LanguageId } from "../../../model/language-id.ts";
import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import type { BlobRule } from "../../blob-rule.ts";

/** How each language says that certificates are not to be verified. The text is that of one node on its own. */
const settings: Readonly<Partial<Record<LanguageId, { needle: string; text: RegExp }[]>>> = {
  javascript: [
    { needle: "rejectUnauthorized", text: /^["']?rejectUnauthorized["']?\s*[:=]\s*false$/ },
    {
      needle: "NODE_TLS_REJECT_UNAUTHORIZED",
      text: /^process\.env(?:\.|\[["'])NODE_TLS_REJECT_UNAUTHORIZED(?:["']\])?\s*=\s*["']?0["']?$/,
    },
  ],
  go: [{ needle: "InsecureSkipVerify", text: /^(?:[\w.]+\.)?InsecureSkipVerify\s*[:=]\s*true$/ }],
  php: [
    {
      needle: "CURLOPT_SSL_VERIFYPEER",
      text: /^curl_setopt\([^,]+,\s*CURLOPT_SSL_VERIFYPEER\s*,\s*(?:false|0)\s*\)$/i,
    },
    {
      needle: "CURLOPT_SSL_VERIFYHOST",
      text: /^curl_setopt\([^,]+,\s*CURLOPT_SSL_VERIFYHOST\s*,\s*(?:false|0)\s*\)$/i,
    },
    { needle: "verify_peer", text: /^["']verify_peer["']\s*=>\s*false$/i },
  ],
  ruby: [{ needle: "VERIFY_NONE", text: /^OpenSSL::SSL::VERIFY_NONE$/ }],
  csharp: [
    {
      needle: "DangerousAcceptAnyServerCertificateValidator",
      text: /^HttpClientHandler\.DangerousAcceptAnyServerCertificateValidator$/,
    },
    {
      needle: "CertificateValidationCallback",
      text: /CertificateValidationCallback\s*\+?=\s*(?:delegate\s*\{\s*return true;\s*\}|\([^()]*\)\s*=>\s*true)$/,
    },
    {
      needle: "CertificateCustomValidationCallback",
      text: /^\w*CertificateCustomValidationCallback\s*=\s*\([^()]*\)\s*=>\s*true$/,
    },
  ],
  rust: [{ needle: "danger_accept_invalid", text: /\.danger_accept_invalid_(?:certs|hostnames)\(true\)$/ }],
  java: [
    { needle: "ALLOW_ALL_HOSTNAME_VERIFIER", text: /^(?:\w+\.)*ALLOW_ALL_HOSTNAME_VERIFIER$/ },
    { needle: "NoopHostnameVerifier", text: /^NoopHostnameVerifier(?:\.INSTANCE|\(\))?$/ },
  ],
};

const tables = { ...settings, typescript: settings.javascript ?? [], kotlin: settings.java ?? [] };
const longest = 300;

/** The innermost nodes that begin before and end after each needle and match its text. */
function* matches(table: SyntaxTable, language: LanguageId): Generator<number> {
  for (const { needle, text } of tables[language] ?? []) {
    if (!table.source.includes(needle)) continue;
    let reported = -1;
    for (let node = 0; node < table.size; node += 1) {
      const start = table.start[node] ?? 0;
      const end = table.end[node] ?? 0;
      if (node <= reported || end - start > longest || end - start < needle.length) continue;
      if (!text.test(table.source.slice(start, end))) continue;
      // A choice between both is somebody's setting, not ours to judge.
      const lineStart = table.source.lastIndexOf("\n", start) + 1;
      if (/VERIFY_PEER/.test(table.source.slice(lineStart, end + 80).split("\n", 1)[0] ?? "")) continue;
      reported = table.last[node] ?? node;
      yield node;
    }
  }
}

export const unverifiedCertificate: BlobRule = {
  id: "unverified-certificate",
  category: "security",
  severity: "high",
  title: "TLS without verification of the certificate",
  explanation:
    "A connection that accepts any certificate can be read and changed by whoever stands between. Reported where the " +
    "setting that switches verification off is written as a constant. Python is judged by Ruff's S501.",
  fix: "Leave verification on, and add the certificate of your own authority to the trusted ones.",
  cwe: "CWE-295",
  examples: [
    {
      language: "go",
      bad: "config := &tls.Config{InsecureSkipVerify: true}",
      good: "config := &tls.Config{RootCAs: pool}",
    },
  ],
  languages: ["csharp", "go", "java", "javascript", "kotlin", "php", "ruby", "rust", "typescript"],
  scope: "not_in_tests",
  *check(table, _facts, language) {
    for (const node of matches(table, language)) {
      const text = table.source.slice(table.start[node], table.end[node]).replaceAll(/\s+/g, " ");
      yield { node, message: `\`${text.slice(0, 80)}\` accepts any certificate.` };
    }
  },
};
