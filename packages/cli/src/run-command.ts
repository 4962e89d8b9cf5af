import { Command, CommanderError } from "commander";
import { SourceError } from "@octokraft/sources";

import packageJson from "../package.json" with { type: "json" };
import { addAssessCommand } from "./commands/assess.ts";
import { addFactsCommand } from "./commands/facts.ts";
import { addServeCommands } from "./commands/serve.ts";
import { addStartCommand } from "./commands/start.ts";
import { CommandError, exitCodes, type ExitCode } from "./exit-code.ts";
import { paintFor, type Terminal } from "./terminal.ts";

/**
 * Runs one command line to its end.
 * @returns the exit code; whatever went wrong has been said in one sentence on standard error
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = new Command("octokraft")
    .description("Code health of git repositories: assess one here and now, or run the server.")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .addHelpText(
      "after",
      `
Exit codes:
  0  done
  1  the score is below --fail-under
  2  wrong usage or a wrong setting
  3  the code could not be analysed, or the server could not start`,
    );
  addAssessCommand(program, terminal, finish);
  addFactsCommand(program, terminal);
  addStartCommand(program, terminal);
  addServeCommands(program, terminal);
  try {
    await program.parseAsync([...words], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    terminal.stderr.write(`${paintFor(terminal.stderr)("red", "error:")} ${sentence(error)}\n`);
    return error instanceof CommandError ? error.exitCode : exitCodes.failed;
  }
}

function sentence(error: unknown): string {
  if (error instanceof CommandError || error instanceof SourceError) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  return process.env["OCTOKRAFT_LOG_LEVEL"] === "debug" && error instanceof Error
    ? (error.stack ?? text)
    : text;
}
