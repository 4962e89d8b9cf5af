import { createRequire } from "node:module";
import type { Workspace } from "@astral-sh/ruff-wasm-nodejs";
import type { Finding } from "../../model/finding.ts";
import { ruffRules } from "./rule-table.ts";

const require = createRequire(import.meta.url);
let workspace: Workspace | undefined;

function open(): Workspace {
  // A fresh instance each time: after a trap the old one's stack pointer is where the trap left it.
  delete require.cache[require.resolve("@astral-sh/ruff-wasm-nodejs")];
  const ruff: typeof import("@astral-sh/ruff-wasm-nodejs") = require("@astral-sh/ruff-wasm-nodejs");
  // The newest version: syntax of older ones stays valid, and no configuration of the analysed project is read.
  const settings = {
    "target-version": "py314",
    lint: { select: [...ruffRules.keys()], preview: false },
  };
  return new ruff.Workspace(settings, ruff.PositionEncoding.Utf16);
}

/**
 * What Ruff finds in one Python file, of the rules in the table. Comments such as `noqa` are honoured,
 * configuration files never are.
 *
 * Meant for a process started with `--liftoff-only`: V8's optimising compiler takes 350 MB for Ruff's
 * 10 MB of WebAssembly and makes a run slower, not faster.
 *
 * @throws RangeError when the text nests too deeply, WebAssembly.RuntimeError when Ruff panics; the next call works.
 */
export function checkPython(text: string): Finding[] {
  workspace ??= open();
  try {
    const findings: Finding[] = [];
    for (const diagnostic of workspace.check(text)) {
      const rule = diagnostic.code === null ? undefined : ruffRules.get(diagnostic.code);
      if (rule === undefined) continue;
      findings.push({
        rule_id: `ruff/${diagnostic.code}`,
        analyzer: "ruff",
        category: rule.category,
        severity: rule.severity,
        cwe: rule.cwe,
        start_line: diagnostic.start_location.row,
        end_line: diagnostic.end_location.row,
        start_column: diagnostic.start_location.column - 1,
        end_column: diagnostic.end_location.column - 1,
        message: sentence(diagnostic.message),
        fix: rule.fix,
        symbol: "",
        confidence: 0.9,
        related: [],
      });
    }
    return findings;
  } catch (error) {
    workspace = undefined;
    throw error;
  }
}

function sentence(message: string): string {
  const line = message.split("\n", 1)[0]?.trim() ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
