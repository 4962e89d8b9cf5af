import { flowRule } from "../flow/flow-rule.ts";

export const unsafeDeserialization = flowRule(
  {
    id: "unsafe-deserialization",
    category: "security",
    severity: "critical",
    title: "Objects made from data of others",
    explanation:
      "Data of a request is turned into objects by a format that can name classes and run code while it is read.",
    fix: "Read JSON, or check a signature before anything is read.",
    cwe: "CWE-502",
    examples: [
      {
        language: "php",
        bad: '$cart = unserialize($_COOKIE["cart"]);',
        good: '$cart = json_decode($_COOKIE["cart"], true);',
      },
    ],
  },
  { how: "unchecked", harm: "whoever sends it can have code run while objects are made" },
);
