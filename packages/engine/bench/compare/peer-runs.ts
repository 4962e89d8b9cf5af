import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./measure-process.ts";

export type Work = "clones" | "graph" | "dead-code" | "complexity";

export interface PeerRun {
  name: string;
  work: Work;
  /** The languages that the peer reads, for the engine to read no more; empty for all. */
  languages: string;
  command: [string, ...string[]];
  env?: NodeJS.ProcessEnv;
  /** Reads what was found from what the run printed. */
  read: (run: Measured) => { found: string; findings: string[] };
}

const ecmascript = "javascript,typescript";
const extensions = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"];

const node = (...args: string[]): [string, ...string[]] => [process.execPath, ...args];
const count = (list: readonly unknown[], what: string): string => `${String(list.length)} ${what}`;

/** jscpd on everything; thresholds as for exact copies in the engine, comments skipped. */
export function clonePeers(installed: (path: string) => string, out: string): PeerRun[] {
  const run = (name: string, ...options: string[]): PeerRun => ({
    name,
    work: "clones",
    languages: "",
    command: node(
      installed("jscpd/run-jscpd.js"),
      "--mode",
      "weak",
      "--min-tokens",
      "60",

      "--min-lines",
      "8",
      "--reporters",
      "json",
      "--silent",
      "--no-gitignore",
      "--output",
      out,
      ...options,
      ".",
    ),
    read: () => {
      interface Side {
        name: string;
        start: number;
        end: number;
      }
      const report: {
        duplicates: { lines: number; firstFile: Side; secondFile: Side }[];
        statistics: { total: { sources: number; duplicatedLines: number } };
      } = JSON.parse(readFileSync(join(out, "jscpd-report.json"), "utf8"));
      const { sources, duplicatedLines } = report.statistics.total;
      const side = ({ name, start, end }: Side): string => `${name}:${String(start)}-${String(end)}`;
      return {
        found: `${count(report.duplicates, "pairs")}, ${String(duplicatedLines)} repeated lines, ${String(sources)} files`,
        findings: report.duplicates.map((pair) => `${side(pair.firstFile)} ${side(pair.secondFile)}`),
      };
    },
  });
  return [run("jscpd"), run("jscpd, renamed too", "--ignore-identifiers", "--ignore-literals")];
}

/** madge and dependency-cruiser, cycles only. */
export function graphPeers(installed: (path: string) => string, folder: string): PeerRun[] {
  const config = join(folder, "cycles.cjs");
  writeFileSync(
    config,
    `module.exports = { forbidden: [{ name: "cycle", severity: "warn", from: {}, to: { circular: true } }],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: false } };`,
  );
  return [
    {
      name: "madge",
      work: "graph",
      languages: ecmascript,
      command: node(
        installed("madge/bin/cli.js"),
        "--circular",
        "--json",
        "--no-spinner",
        "--extensions",
        extensions.join(","),
        ".",
      ),
      read: ({ stdout }) => {
        const cycles: string[][] = JSON.parse(stdout);
        return { found: count(cycles, "cycles"), findings: cycles.map((cycle) => cycle.join(" ")) };
      },
    },
    {
      name: "dependency-cruiser",
      work: "graph",
      languages: ecmascript,
      command: node(
        installed("dependency-cruiser/bin/dependency-cruise.mjs"),
        "--config",
        config,
        "--output-type",
        "json",
        ".",
      ),
      read: ({ stdout }) => {
        const { summary }: { summary: { totalCruised: number; violations: { from: string; to: string }[] } } =
          JSON.parse(stdout);
        return {
          found: `${count(summary.violations, "edges in cycles")}, ${String(summary.totalCruised)} modules`,
          findings: summary.violations.map(({ from, to }) => `${from} ${to}`),
        };
      },
    },
  ];
}

/** knip with what it reports by default and no dependencies installed. */
export function knipPeer(installed: (path: string) => string): PeerRun {
  return {
    name: "knip",
    work: "dead-code",
    languages: ecmascript,
    command: node(
      installed("knip/bin/knip.js"),
      "--no-exit-code",
      "--no-progress",
      "--reporter",
      "json",
      "--include",
      "files,exports,types,dependencies,enumMembers",
    ),
    read: ({ stdout }) => {
      interface Item {
        name: string;
        line?: number;
      }
      const { issues }: { issues: ({ file: string } & Record<string, Item[] | string>)[] } = JSON.parse(
        stdout.slice(stdout.indexOf('{"issues"')),
      );
      const findings = issues.flatMap((issue) =>
        Object.entries(issue).flatMap(([kind, items]) =>
          typeof items === "string"
            ? []
            : items.map(({ name, line = 1 }) => `${kind} ${issue.file}:${String(line)} ${name}`),
        ),
      );
      return { found: count(findings, "findings"), findings };
    },
  };
}

/** Vulture with its default confidence of 60 percent. */
export function vulturePeer(pythonPath: string): PeerRun {
  return {
    name: "vulture",
    work: "dead-code",
    languages: "python",
    command: ["python3", "-m", "vulture", "."],
    env: { ...process.env, PYTHONPATH: pythonPath },
    read: ({ stdout }) => {
      const findings = stdout.split("\n").filter((line) => line !== "");
      return { found: count(findings, "findings"), findings };
    },
  };
}

/** ESLint with its complexity rule alone. */
export function eslintPeer(installed: (path: string) => string, folder: string): PeerRun {
  const config = join(folder, "complexity.config.mjs");
  writeFileSync(
    config,
    `import parser from ${JSON.stringify(installed("@typescript-eslint/parser/dist/index.js"))};
export default [{ files: ["**/*.{${extensions.join(",")}}"], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" }, rules: { complexity: ["warn", 10] } }];`,
  );
  return {
    name: "ESLint complexity",
    work: "complexity",
    languages: ecmascript,
    command: node(
      installed("eslint/bin/eslint.js"),
      "--config",
      config,
      "--format",
      "json",
      "--no-error-on-unmatched-pattern",
      ".",
    ),
    read: ({ stdout }) => {
      const report: {
        filePath: string;
        messages: { ruleId: string | null; line?: number; message: string }[];
      }[] = JSON.parse(stdout);
      const findings = report.flatMap(({ filePath, messages }) =>
        messages
          .filter(({ ruleId }) => ruleId === "complexity")
          .map(({ line = 0, message }) => `${filePath}:${String(line)} ${message}`),
      );
      return { found: `${count(findings, "above 10")}, ${count(report, "files")}`, findings };
    },
  };
}
