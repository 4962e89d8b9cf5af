import { statSync } from "node:fs";

import { collectFactsInChild, toFactsJson } from "@octokraft/engine";
import { Option, type Command } from "commander";

import { openFile, openPath, type OpenedPath } from "../analysis/open-path.ts";
import { withFactCache } from "../analysis/with-fact-cache.ts";
import { CommandError, exitCodes } from "../exit-code.ts";
import { progressBar } from "../output/progress-bar.ts";
import { resolvePath } from "../resolve-path.ts";
import { paintFor, type Terminal } from "../terminal.ts";
import { untilInterrupted } from "../until-interrupted.ts";

export function addFactsCommand(program: Command, terminal: Terminal): void {
  program
    .command("facts")
    .description(
      "Print what is known of each file: lines, functions with their complexity, symbols, imports.",
    )
    .argument("<path>", "a folder, as for assess; or a single file, read as it is")
    .option("--ref <ref>", "branch, tag or commit to read instead of HEAD")
    .addOption(new Option("--format <format>", "form of the result").choices(["json"]).default("json"))
    .option("--no-cache", "parse everything anew and keep nothing")
    .action(async (path: string, options: { ref?: string; cache: boolean }) => {
      const text = await untilInterrupted((signal) => facts(path, options, terminal, signal));
      terminal.stdout.write(text);
    });
}

async function facts(
  path: string,
  options: { ref?: string; cache: boolean },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<string> {
  const opened = await open(resolvePath(path), options.ref, signal);
  for (const note of opened.notes)
    terminal.stderr.write(`${paintFor(terminal.stderr)("yellow", "note:")} ${note}\n`);
  const bar = progressBar(terminal);
  const found = await withFactCache(options.cache, (cache) =>
    collectFactsInChild(opened.snapshot, {
      ...(cache === undefined ? {} : { cache }),
      signal,
      onProgress: ({ stage, files_done, files_total }) => bar.show(stage, files_done, files_total),
    }),
  ).finally(() => bar.end());
  return toFactsJson(found);
}

async function open(path: string, ref: string | undefined, signal: AbortSignal): Promise<OpenedPath> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return openPath(path, ref, signal);
  if (ref !== undefined) {
    throw new CommandError(exitCodes.usage, "--ref goes with a folder; a single file is read as it is.");
  }
  return openFile(path);
}
