import { languagesOf, matchCalls, type CallPattern, type CallPatterns } from "../../call-pattern.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { enclosingFunctionName } from "../enclosing-function-name.ts";
import { textAround } from "../statement-text.ts";

const named = /^\(?\s*["'`](md5|md4|md2|sha-?1)["'`]/i;
const byArgument: CallPattern["what"] = (_call, match) => match?.[1] ?? "";
const byName: CallPattern["what"] = ({ name }) => name.replace(/(?:Hex|CryptoServiceProvider|Managed)$/, "");
const byReceiver: CallPattern["what"] = ({ receiver }) => /(MD5|SHA1|md5|sha1)/.exec(receiver)?.[0] ?? "";

const node: CallPattern[] = [{ calls: ["createHash", "createHmac"], arguments: named, what: byArgument }];
const jvm: CallPattern[] = [
  { calls: ["getInstance"], receiver: /MessageDigest$/, arguments: named, what: byArgument },
  { calls: ["md5", "md5Hex", "sha1", "sha1Hex"], receiver: /^DigestUtils$/, what: byName },
];
const patterns: CallPatterns = {
  javascript: node,
  typescript: node,
  java: jvm,
  kotlin: jvm,
  go: [{ calls: ["New", "Sum"], receiver: /^(?:md5|sha1)$/, what: byReceiver }],
  php: [
    { calls: ["md5", "sha1"], receiver: null, what: byName },
    { calls: ["hash"], receiver: null, arguments: named, what: byArgument },
  ],
  ruby: [
    {
      calls: ["hexdigest", "digest", "base64digest", "new"],
      receiver: /(?:^|::)Digest::(?:MD5|SHA1)(?:\.new)?$/,
      what: byReceiver,
    },
  ],
  csharp: [
    { calls: ["MD5CryptoServiceProvider", "SHA1CryptoServiceProvider", "SHA1Managed"], what: byName },
    { calls: ["Create", "HashData"], receiver: /(?:^|\.)(?:MD5|SHA1)$/, what: byReceiver },
  ],
  rust: [{ calls: ["compute"], receiver: /^md5$/, what: byReceiver }],
};

/** Words of names around a hash that protects something. */
const secretive =
  /passw|passphrase|secret|token|signature|\bsign|auth|credential|session|api_?key|licen[cs]e_?key/i;

export const weakHash: BlobRule = {
  id: "weak-hash",
  category: "security",
  severity: "medium",
  title: "Hash that can be forged",
  explanation:
    "MD5 and SHA-1 can be made to collide, and fast hashes of passwords are guessed by the billion. Medium where the " +
    "names around the call speak of passwords, tokens, signatures, sessions or keys; info elsewhere, for caches and " +
    "file names need no more. Python is judged by Ruff's S324.",
  fix: "Use SHA-256, and argon2, scrypt or bcrypt for passwords.",
  cwe: "CWE-328",
  examples: [
    {
      language: "javascript",
      bad: 'const stored = createHash("md5").update(password).digest("hex");',
      good: "const stored = await scrypt(password, salt, 64);",
    },
  ],
  languages: languagesOf(patterns),
  scope: "not_in_tests",
  *check(table, facts, language) {
    for (const call of matchCalls(patterns, table, facts, language)) {
      const place = enclosingFunctionName(table, call.node, language);
      const where = place === "" ? "here" : `in ${place}`;
      const used = `${call.what.toUpperCase()} is used ${where}`;
      yield secretive.test(`${textAround(table, call.node)} ${place}`)
        ? {
            node: call.node,
            message: `${used}, where something is protected: it can be forged or guessed.`,
            confidence: 0.7,
          }
        : {
            node: call.node,
            severity: "info",
            message: `${used}: fine for caches and file names, not for anything that must not be forged.`,
            confidence: 0.3,
          };
    }
  },
};
