import { languagesOf, matchCalls, type CallPattern, type CallPatterns } from "../../call-pattern.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { enclosingFunctionName } from "../enclosing-function-name.ts";
import { textAround } from "../statement-text.ts";

const shown: CallPattern["what"] = ({ name, receiver }) => (receiver === "" ? name : `${receiver}.${name}`);
const mathRandom: CallPattern = { calls: ["random"], receiver: /^Math$/, what: shown };

const patterns: CallPatterns = {
  javascript: [mathRandom],
  typescript: [mathRandom],
  python: [
    {
      calls: ["random", "randint", "choice", "choices", "randrange", "getrandbits", "sample", "shuffle"],
      receiver: /^random$/,
      what: shown,
    },
  ],
  java: [mathRandom, { calls: ["Random"], receiver: null, what: "Random" }],
  kotlin: [mathRandom, { calls: ["nextInt", "nextLong", "nextBytes"], receiver: /^Random$/, what: shown }],
  csharp: [
    { calls: ["Random"], receiver: null, what: "Random" },
    { calls: ["Next", "NextBytes"], receiver: /^(?:Random\.Shared|_?random|rnd|rand)$/i, what: shown },
  ],
  go: [
    { calls: ["Intn", "Int", "Int63", "Int31n", "IntN", "Perm", "Read"], receiver: /^rand$/, what: shown },
  ],
  php: [
    {
      calls: ["rand", "mt_rand", "uniqid", "lcg_value", "str_shuffle", "array_rand"],
      receiver: null,
      what: shown,
    },
  ],
  ruby: [{ calls: ["rand"], receiver: /^(?:|Kernel|Random)$/, what: shown }],
};

const inBrowsers: ReadonlySet<LanguageId> = new Set(["javascript", "typescript"]);

/** Words of names whose value nobody must guess. */
const secretive =
  /(?:^|[^a-zA-Z])(?:token|secret|passw(?:or)?d|passphrase|nonce|salt|otp|csrf|xsrf|api_?key|session_?id|session_?key|verification_?code|reset_?code|invite_?code)(?:[^a-zA-Z]|$)|(?:[a-z](?:Token|Secret|Password|Nonce|Salt|Otp|OTP|Csrf|ApiKey|SessionId|SessionKey|VerificationCode|ResetCode|InviteCode)(?![a-z]))|(?:token|secret|password|nonce|salt|apiKey|sessionId|sessionKey)(?=[A-Z]|\s*=|\s*:=|\s*\+=)/;

/** The name in a text that says that its value is secret, whole. */
function secretIn(text: string): string | undefined {
  const match = secretive.exec(`${text} `);
  if (match === null) return undefined;
  const at = match.index + match[0].search(/\w/);
  const before = /\w*$/.exec(text.slice(0, at))?.[0] ?? "";
  return before + (/^\w*/.exec(text.slice(at))?.[0] ?? "");
}

export const insecureRandom: BlobRule = {
  id: "insecure-random",
  category: "security",
  severity: "medium",
  title: "Random number that can be guessed",
  explanation:
    "General random generators can be predicted from a few of their outputs. Medium where the line or the function says " +
    "that the value is a token, password, nonce, salt, session id, key or code; info elsewhere, but for JavaScript and " +
    "TypeScript, where most random numbers move things on a page.",
  fix: "Use the cryptographic generator of the platform.",
  cwe: "CWE-338",
  examples: [
    {
      language: "javascript",
      bad: "const token = Math.random().toString(36).slice(2);",
      good: 'const token = randomBytes(32).toString("base64url");',
    },
  ],
  languages: languagesOf(patterns),
  scope: "not_in_tests",
  *check(table, facts, language) {
    // In Go both generators are called rand: the import tells which.
    if (facts.imports.some((fact) => fact.specifier === "crypto/rand")) return;
    for (const call of matchCalls(patterns, table, facts, language)) {
      const place = enclosingFunctionName(table, call.node, language);
      const secret = secretIn(textAround(table, call.node)) ?? secretIn(place);
      if (secret !== undefined) {
        yield {
          node: call.node,
          message: `${call.what} can be predicted, and ${secret} is made from it.`,
          confidence: 0.8,
        };
      } else if (!inBrowsers.has(language)) {
        yield {
          node: call.node,
          severity: "info",
          message: `${call.what} can be predicted: fine for samples and delays, not for anything that nobody may guess.`,
          confidence: 0.3,
        };
      }
    }
  },
};
