import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isJsonObject } from "../document/json-value.ts";
import { UsageError } from "./read-arguments.ts";

/** A configuration file; its paths are relative to itself. */
export interface CodegenConfig {
  readonly document?: string;
  readonly out?: string;
  readonly targets?: readonly string[];
  readonly formats?: string;
  readonly strict?: boolean;
}

/** Reads a JSON configuration. Throws UsageError for one that cannot be read, and for keys or values that mean nothing. */
export async function readConfig(file: string): Promise<CodegenConfig> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (!isJsonObject(value)) throw new UsageError(`${file} must hold an object.`);
  const { document, out, targets, formats, strict, ...unknown } = value;
  const [key] = Object.keys(unknown);
  if (key !== undefined) throw new UsageError(`${file} has an unknown key ${JSON.stringify(key)}.`);
  const path = (name: string, given: unknown): string | undefined => {
    if (given === undefined) return undefined;
    if (typeof given !== "string") throw new UsageError(`${name} in ${file} must be a path.`);
    return resolve(dirname(file), given);
  };
  if (
    targets !== undefined &&
    !(Array.isArray(targets) && targets.every((each) => typeof each === "string"))
  ) {
    throw new UsageError(`targets in ${file} must be a list of names.`);
  }
  if (formats !== undefined && typeof formats !== "string")
    throw new UsageError(`formats in ${file} must be text.`);
  if (strict !== undefined && typeof strict !== "boolean")
    throw new UsageError(`strict in ${file} must be true or false.`);
  const [documentPath, outPath] = [path("document", document), path("out", out)];
  return {
    ...(documentPath !== undefined && { document: documentPath }),
    ...(outPath !== undefined && { out: outPath }),
    ...(targets !== undefined && { targets }),
    ...(formats !== undefined && { formats }),
    ...(strict !== undefined && { strict }),
  };
}
