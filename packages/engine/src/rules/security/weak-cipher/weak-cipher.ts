import { languagesOf, matchCalls, type CallPattern, type CallPatterns } from "../../call-pattern.ts";
import type { BlobRule } from "../../blob-rule.ts";

const weak =
  /^\(?\s*["'`]((?:des|3des|desede|rc2|rc4|arcfour|blowfish|bf)\b[^"'`]*|[^"'`]*[-/_]ecb\b[^"'`]*)["'`]/i;
const byArgument: CallPattern["what"] = (_call, match) => match?.[1] ?? "";
const byReceiver: CallPattern["what"] = ({ receiver }) => receiver.replace(/^.*[.:]/, "").toUpperCase();

const node: CallPattern[] = [
  { calls: ["createCipheriv", "createDecipheriv"], arguments: weak, what: byArgument },
  {
    calls: ["createCipher", "createDecipher"],
    receiver: /^crypto$/,
    what: "a key derived by MD5 without a salt",
  },
];
const jvm: CallPattern[] = [
  { calls: ["getInstance"], receiver: /(?:^|\.)Cipher$/, arguments: weak, what: byArgument },
  {
    calls: ["getInstance"],
    receiver: /(?:^|\.)Cipher$/,
    arguments: /^\(\s*"AES"/,
    what: "AES without a mode (that is ECB)",
  },
];
const patterns: CallPatterns = {
  javascript: node,
  typescript: node,
  java: jvm,
  kotlin: jvm,
  go: [{ calls: ["NewCipher", "NewTripleDESCipher"], receiver: /^(?:des|rc4)$/, what: byReceiver }],
  php: [
    { calls: ["mcrypt_encrypt", "mcrypt_decrypt"], what: "mcrypt, which nobody maintains" },
    {
      calls: ["openssl_encrypt", "openssl_decrypt"],
      arguments: /,\s*["']((?:des|rc2|rc4|bf)\b[^"']*|[^"']*-ecb)["']/i,
      what: byArgument,
    },
  ],
  ruby: [{ calls: ["new"], receiver: /OpenSSL::Cipher(?:::Cipher)?$/, arguments: weak, what: byArgument }],
  csharp: [
    {
      calls: ["DESCryptoServiceProvider", "TripleDESCryptoServiceProvider", "RC2CryptoServiceProvider"],
      what: ({ name }) => name.replace("CryptoServiceProvider", ""),
    },
    { calls: ["Create"], receiver: /(?:^|\.)(?:DES|TripleDES|RC2)$/, what: byReceiver },
  ],
};

export const weakCipher: BlobRule = {
  id: "weak-cipher",
  category: "security",
  severity: "medium",
  title: "Cipher or mode that can be broken",
  explanation:
    "DES, triple DES, RC2, RC4 and Blowfish have keys or blocks that are too small; ECB shows equal blocks as equal; " +
    "key derivation without a salt is guessed. Reported where the call names one of them.",
  fix: "Use AES-256-GCM or ChaCha20-Poly1305 with a random nonce.",
  cwe: "CWE-327",
  examples: [
    {
      language: "java",
      bad: 'Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding");',
      good: 'Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");',
    },
  ],
  languages: languagesOf(patterns),
  scope: "not_in_tests",
  *check(table, facts, language) {
    for (const call of matchCalls(patterns, table, facts, language)) {
      yield { node: call.node, message: `Encryption with ${call.what} can be broken.`, confidence: 0.9 };
    }
  },
};
