import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { assessInChild, toAssessJson, toSarif, type Assessment, type CoverageInput } from "@octokraft/engine";
import { CoverageError, largestReport, readCoverage } from "@octokraft/engine/coverage";
import { InvalidArgumentError, Option, type Command } from "commander";

import { withFactCache } from "../analysis/with-fact-cache.ts";
import { openPath } from "../analysis/open-path.ts";
import { CommandError, exitCodes, type ExitCode } from "../exit-code.ts";
import { progressBar } from "../output/progress-bar.ts";
import { textReport } from "../output/text-report.ts";
import { resolvePath } from "../resolve-path.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { paintFor, plain, type Paint, type Terminal } from "../terminal.ts";

interface AssessOptions {
  ref?: string;
  format: "text" | "json" | "sarif";
  out?: string;
  failUnder?: number;
  cache: boolean;
  coverage: string[];
}

export function addAssessCommand(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("assess")
    .description(
      "Assess a folder: the commit at HEAD of its repository, or its files where there is no repository.",
    )
    .argument("<path>", "a folder; below a repository's top, only that folder is assessed")
    .option("--ref <ref>", "branch, tag or commit to assess instead of HEAD")
    .addOption(
      new Option("--format <format>", "form of the result")
        .choices(["text", "json", "sarif"])
        .default("text"),
    )
    .option("--out <file>", "write the result to a file instead of standard output")
    .option("--fail-under <score>", "exit with 1 when the overall score is lower", parseScore)
    .option(
      "--coverage <file>",
      "coverage report of the commit's tests: LCOV, Cobertura, Clover or Go; may be given several times",
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .option("--no-cache", "parse everything anew and keep nothing")
    .action(async (path: string, options: AssessOptions) => {
      const assessment = await untilInterrupted((signal) => assess(path, options, terminal, signal));
      const { failUnder } = options;
      if (failUnder !== undefined && assessment.overall_score < failUnder) {
        terminal.stderr.write(`The score ${assessment.overall_score} is below ${failUnder}.\n`);
        finish(exitCodes.belowThreshold);
      }
    });
}

async function assess(
  path: string,
  options: AssessOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Assessment> {
  const out = options.out === undefined ? undefined : resolvePath(options.out);
  if (out !== undefined) checkWritable(out);
  const coverage = options.coverage.map(readReport);
  const opened = await openPath(resolvePath(path), options.ref, signal);
  for (const note of opened.notes)
    terminal.stderr.write(`${paintFor(terminal.stderr)("yellow", "note:")} ${note}\n`);
  const bar = progressBar(terminal);
  const assessment = await withFactCache(options.cache, (cache) =>
    assessInChild(opened.snapshot, {
      ...(cache === undefined ? {} : { cache }),
      coverage,
      signal,
      onProgress: ({ stage, files_done, files_total }) => bar.show(stage, files_done, files_total),
    }),
  ).finally(() => bar.end());
  const result = render(
    assessment,
    options.format,
    opened.title,
    out === undefined ? paintFor(terminal.stdout) : plain,
  );
  if (out === undefined) terminal.stdout.write(result);
  else {
    writeResult(out, result);
    terminal.stderr.write(
      `${assessment.overall_score.toFixed(1)} (${assessment.overall_grade}), written to ${options.out}.\n`,
    );
  }
  return assessment;
}

function render(
  assessment: Assessment,
  format: AssessOptions["format"],
  title: string,
  paint: Paint,
): string {
  if (format === "json") return toAssessJson(assessment);
  if (format === "sarif") return toSarif(assessment);
  return textReport(assessment, title, paint);
}

/** @throws CommandError for a report that is not there or cannot be read */
function readReport(file: string): CoverageInput {
  const path = resolvePath(file);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  try {
    if (size > largestReport) throw new CoverageError("it is too large");
    const content = readFileSync(path);
    readCoverage(content);
    return { name: file, content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(exitCodes.usage, `The coverage report ${file} cannot be read: ${reason}`, {
      cause: error,
    });
  }
}

/** @throws CommandError before the work is done for nothing */
function checkWritable(file: string): void {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CommandError(exitCodes.usage, `${file} cannot be written: there is no folder ${folder}.`);
  }
}

function writeResult(file: string, result: string): void {
  try {
    writeFileSync(file, result);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(exitCodes.failed, `${file} cannot be written: ${reason}.`, { cause: error });
  }
}

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === "" || !(score >= 0 && score <= 100))
    throw new InvalidArgumentError("A score is a number from 0 to 100.");
  return score;
}
