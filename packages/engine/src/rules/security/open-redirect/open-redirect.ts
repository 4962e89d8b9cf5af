import { flowRule } from "../flow/flow-rule.ts";

export const openRedirect = flowRule(
  {
    id: "open-redirect",
    category: "security",
    severity: "medium",
    title: "Redirect to an address from a request",
    explanation:
      "A redirect leads to an address that comes from a request. A link to your site then leads to another one.",
    fix: "Redirect to paths of your own only, or to a list of known addresses.",
    cwe: "CWE-601",
    examples: [
      {
        language: "javascript",
        bad: "res.redirect(req.query.next);",
        good: 'res.redirect(pages[req.query.next] ?? "/");',
      },
    ],
  },
  { how: "unchecked", harm: "a link to this site can lead to another" },
);
