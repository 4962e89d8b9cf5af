import type { RuleDocumentation } from "../../rules/rule.ts";

/** Documentation of what secretlint finds; the rule's kinds and severities are in `secret-kinds.ts`. */
export const hardcodedSecret: RuleDocumentation = {
  id: "hardcoded-secret",
  category: "compliance",
  severity: "critical",
  title: "Secret in the repository",
  explanation:
    "Keys, tokens and passwords of known form in any text file: private keys, tokens of cloud and hosting providers, " +
    "passwords in connection strings. Whoever can read the repository, now or in its history, can use them. Not reported: " +
    "placeholders, passwords for services on the own machine or on reserved domains, and files of tests, fixtures and examples. " +
    "The value itself is masked in snippets and appears in no message.",
  fix: "Revoke the secret, then read it from the environment or a secret store.",
  cwe: "CWE-798",
  examples: [
    {
      language: "javascript",
      bad: 'const db = connect("mysql://shop:kT9vpLw2@db.shop.example/orders");',
      good: "const db = connect(process.env.DATABASE_URL);",
    },
  ],
};
