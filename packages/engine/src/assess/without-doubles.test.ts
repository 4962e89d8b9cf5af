import { expect, test } from "vitest";
import type { FileFinding } from "../rules/rule.ts";
import { withoutDoubles } from "./without-doubles.ts";

const finding: FileFinding = {
  file: "app.py",
  rule_id: "command-injection",
  analyzer: "octokraft",
  category: "security",
  severity: "medium",
  cwe: "CWE-78",
  start_line: 5,
  end_line: 5,
  start_column: 4,
  end_column: 30,
  message: "A message.",
  fix: null,
  symbol: "",
  confidence: 1,
  related: [],
};
const ruff = { ...finding, rule_id: "ruff/S605", analyzer: "ruff", start_column: 0 };
const rules = (findings: FileFinding[]): string[] => withoutDoubles(findings).map((one) => one.rule_id);

test("of one defect on one line our own finding stays, whichever comes first", () => {
  expect(rules([ruff, finding])).toEqual(["command-injection"]);
  expect(rules([finding, { ...ruff, severity: "critical" }])).toEqual(["command-injection"]);
});

test("of other analysers the gravest stays", () => {
  expect(rules([ruff, { ...ruff, rule_id: "ruff/S602", severity: "high" }])).toEqual(["ruff/S602"]);
});

test("another line, category, CWE or file is another defect, and two places on one line are two", () => {
  const others: FileFinding[] = [
    { ...ruff, start_line: 6 },
    { ...ruff, rule_id: "ruff/A", category: "runtime_risks" },
    { ...ruff, rule_id: "ruff/B", cwe: "CWE-88" },
    { ...ruff, rule_id: "ruff/C", cwe: null },
    { ...ruff, file: "b.py" },
    { ...finding, start_column: 40 },
  ];
  expect(withoutDoubles([finding, ...others])).toHaveLength(7);
});

test("the same finding twice is one", () => {
  expect(rules([finding, { ...finding }])).toEqual(["command-injection"]);
});
