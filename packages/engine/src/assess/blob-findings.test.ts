import { expect, test } from "vitest";
import { checkPython } from "../analyzers/ruff/check-python.ts";
import { blobFindings } from "./blob-findings.ts";

const text = "import os\nimport yaml\n\n\ndef load(rows=[]):\n    yaml.load(rows)\n    return missing\n";
const analyzed = {
  facts: null,
  findings: [],
  report: { reason: null, findings: checkPython(text), notes: [] },
};
const listed = (path: string, fileClass: "source" | "test"): string[] =>
  blobFindings(analyzed, path, fileClass).map((finding) => `${finding.rule_id} ${finding.severity}`);

test("in code that ships every finding counts as the table says", () => {
  expect(listed("shop/load.py", "source").toSorted()).toEqual([
    "ruff/B006 medium",
    "ruff/F401 low",
    "ruff/F821 medium",
    "ruff/S506 high",
  ]);
});

test("in tests what is normal there is left out, and the rest is low at most", () => {
  expect(listed("tests/test_load.py", "test").toSorted()).toEqual(["ruff/F401 info", "ruff/F821 low"]);
});

test("imports of a package's __init__.py are its exports", () => {
  expect(listed("shop/__init__.py", "source")).not.toContain("ruff/F401 low");
});
