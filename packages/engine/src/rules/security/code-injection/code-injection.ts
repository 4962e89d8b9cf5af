import { flowRule } from "../flow/flow-rule.ts";

export const codeInjection = flowRule(
  {
    id: "code-injection",
    category: "security",
    severity: "critical",
    title: "Code run from data of others",
    explanation: "Text that comes from a request, or is put together from a parameter, is evaluated as code.",
    fix: "Replace the evaluation by a parser or a dispatch over known functions.",
    cwe: "CWE-95",
    examples: [
      {
        language: "javascript",
        bad: 'eval("price = " + req.body.formula);',
        good: "const price = parseFormula(req.body.formula);",
      },
    ],
  },
  { how: "unchecked", harm: "whoever sends it can run code" },
);
