import { compileFile, DEFAULT_BANNER } from "../compile-document.ts";
import { formatDiagnostic, type Diagnostic } from "../diagnostic.ts";
import { DocumentError } from "../document/load-document.ts";
import { compareOutput } from "../output/compare-output.ts";
import { describeDifference } from "../output/describe-difference.ts";
import { writeOutput } from "../output/write-output.ts";
import { readArguments, USAGE, UsageError, type CommandArguments } from "./read-arguments.ts";

/** Where a command writes to. */
export interface CommandOutput {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Carries out `octokraft-codegen` and gives its exit code: 0 done, 1 errors or differences, 2 wrong usage. */
export async function runCodegen(
  argv: readonly string[],
  version: string,
  output: CommandOutput,
): Promise<number> {
  try {
    const given = await readArguments(argv);
    if (given === "help") output.log(USAGE);
    else if (given === "version") output.log(version);
    else return await generate(given, output);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(`octokraft-codegen: ${error.message}\nTry octokraft-codegen --help`);
      return 2;
    }
    if (error instanceof DocumentError) {
      output.error(`octokraft-codegen: ${error.message}`);
      return 1;
    }
    throw error;
  }
}

async function generate(given: CommandArguments, output: CommandOutput): Promise<number> {
  const { document, out, targets, formats, check } = given;
  const { files, diagnostics } = await compileFile(document, { targets, formats });
  const failed = report(diagnostics, given, output);
  const ownership = { banner: DEFAULT_BANNER };
  const difference = check
    ? await compareOutput(out, files, ownership)
    : await writeOutput(out, files, ownership);
  const lines = describeDifference(out, difference);
  if (difference.foreign.length > 0) {
    for (const path of difference.foreign) output.error(`foreign ${out}/${path}`);
    output.error(
      "These files are not the generator's own. Nothing was written. Move them, or choose another --out.",
    );
    return 1;
  }
  if (check) {
    for (const line of lines) output.error(line);
    if (lines.length > 0) output.error(`Run: octokraft-codegen ${document} --out ${out}`);
    else output.log(`${files.size} files are up to date`);
    return failed || lines.length > 0 ? 1 : 0;
  }
  output.log(`${files.size} files in ${out}, ${lines.length} changed`);
  return failed ? 1 : 0;
}

/** Prints what there is to say about the document; true when it is a failure. */
function report(diagnostics: readonly Diagnostic[], given: CommandArguments, output: CommandOutput): boolean {
  const notes = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === "info" && !given.verbose) {
      notes.set(diagnostic.code, (notes.get(diagnostic.code) ?? 0) + 1);
    } else output.error(formatDiagnostic(diagnostic));
  }
  for (const [code, count] of notes) output.error(`note ${code}: ${count} (see --verbose)`);
  return diagnostics.some(({ severity }) => severity === "error" || (severity === "warning" && given.strict));
}
