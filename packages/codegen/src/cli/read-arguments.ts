import { parseArgs } from "node:util";
import { DEFAULT_TARGETS, TARGETS, type Target } from "../emit/targets.ts";
import { readConfig, type CodegenConfig } from "./read-config.ts";

/** What the command was asked to do. */
export interface CommandArguments {
  readonly document: string;
  readonly out: string;
  readonly targets: readonly Target[];
  readonly formats: "assert" | "annotate";
  readonly check: boolean;
  readonly strict: boolean;
  readonly verbose: boolean;
}

/** The command cannot be carried out as it was written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `octokraft-codegen DOCUMENT --out DIR [options]

Makes types, validators, a strict Hono server and a fetch client of an OpenAPI 3.0 or 3.1 document.

  --out DIR         where to write; only files with the generator's first line are changed or deleted
  --targets LIST    of ${TARGETS.join(",")}; ${DEFAULT_TARGETS.join(",")} unless given
  --formats MODE    assert (default): "format" restricts text; annotate: it only describes
  --check           write nothing; list what differs and exit with 1 if anything does
  --strict          warnings about the document fail too
  --config FILE     JSON with document, out, targets, formats, strict; arguments win over it
  --verbose         print notes one by one, not only their number
  --help, --version

Exit codes: 0 done, 1 the document has errors or the output differs, 2 wrong usage.`;

/** Reads arguments and the configuration file. Throws UsageError; undefined when help was asked for. */
export async function readArguments(argv: readonly string[]): Promise<CommandArguments | "help" | "version"> {
  const { values, positionals } = parse(argv);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  const config: CodegenConfig = values.config === undefined ? {} : await readConfig(values.config);
  const [document = config.document, ...others] = positionals;
  const out = values.out ?? config.out;
  if (others.length > 0) throw new UsageError(`One document at a time, not also ${others.join(" ")}.`);
  if (document === undefined) throw new UsageError("Which document? Give its path.");
  if (out === undefined) throw new UsageError("Where to? Give --out DIR.");
  return {
    document,
    out,
    targets: readTargets(values.targets?.split(",") ?? config.targets ?? DEFAULT_TARGETS),
    formats: readFormats(values.formats ?? config.formats ?? "assert"),
    check: values.check ?? false,
    strict: values.strict ?? config.strict ?? false,
    verbose: values.verbose ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        targets: { type: "string" },
        formats: { type: "string" },
        config: { type: "string" },
        check: { type: "boolean" },
        strict: { type: "boolean" },
        verbose: { type: "boolean" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readTargets(names: readonly string[]): Target[] {
  return names.map((name) => {
    const target = TARGETS.find((each) => each === name.trim());
    if (target === undefined)
      throw new UsageError(`There is no target "${name}". There are: ${TARGETS.join(", ")}.`);
    return target;
  });
}

function readFormats(mode: string): "assert" | "annotate" {
  if (mode === "assert" || mode === "annotate") return mode;
  throw new UsageError(`--formats is assert or annotate, not "${mode}".`);
}
