import { flowRule } from "../flow/flow-rule.ts";

export const sqlInjection = flowRule(
  {
    id: "sql-injection",
    category: "security",
    severity: "critical",
    title: "SQL statement built from data of others",
    explanation:
      "A statement that is put together by concatenation, interpolation or a format from values that come from a request or from a parameter. With a quote in the value, whoever sends it changes the statement. Reported where the text is an SQL statement and reaches a call that runs it, within one function and over local variables. Numbers, escaped values, constants and names of tables or columns in parameters are left out. Data of a request is critical, a parameter medium.",
    fix: "Pass the value as a parameter of the statement, in place of a placeholder.",
    cwe: "CWE-89",
    examples: [
      {
        language: "javascript",
        bad: 'db.query("SELECT * FROM users WHERE id = " + req.query.id);',
        good: 'db.query("SELECT * FROM users WHERE id = ?", [req.query.id]);',
      },
    ],
  },
  { how: "unescaped", harm: "whoever sends it can change the SQL statement" },
);
