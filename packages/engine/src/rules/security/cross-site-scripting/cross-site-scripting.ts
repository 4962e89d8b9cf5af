import { flowRule } from "../flow/flow-rule.ts";

export const crossSiteScripting = flowRule(
  {
    id: "cross-site-scripting",
    category: "security",
    severity: "high",
    title: "Request data written into a page",
    explanation:
      "Data of a request is written into HTML without escaping, so that a link can carry a script into the page of whoever follows it.",
    fix: "Escape the value for HTML, or let a template do it.",
    cwe: "CWE-79",
    examples: [
      {
        language: "php",
        bad: 'echo "Hello " . $_GET["name"];',
        good: 'echo "Hello " . htmlspecialchars($_GET["name"]);',
      },
    ],
  },
  { how: "unescaped", harm: "a link can carry a script into the page" },
);
