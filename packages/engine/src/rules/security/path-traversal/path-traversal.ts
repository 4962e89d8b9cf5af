import { flowRule } from "../flow/flow-rule.ts";

export const pathTraversal = flowRule(
  {
    id: "path-traversal",
    category: "security",
    severity: "high",
    title: "File path from a request",
    explanation:
      "A path that holds data of a request is opened, sent or written. With `../` in it, any file that the process can read or write is reached. Base names and checked joins are not reported.",
    fix: "Take the base name, resolve it below a fixed folder and check that it stays there.",
    cwe: "CWE-22",
    examples: [
      {
        language: "javascript",
        bad: 'res.sendFile("/srv/files/" + req.params.name);',
        good: 'res.sendFile(path.basename(req.params.name), { root: "/srv/files" });',
      },
    ],
  },
  { how: "unchecked", harm: "`../` in it reaches any file" },
);
