import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";

import { runGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";

/** Where a repository's parts lie. All paths are absolute, with symbolic links resolved. */
export interface FoundRepository {
  /** The folder of this work tree's HEAD. */
  gitDir: string;
  /** The folder of refs and configuration: differs from `gitDir` in a linked work tree. */
  commonDir: string;
  objectsDir: string;
  /** The work tree's folder; null for a bare repository and below a `.git` folder. */
  topLevel: string | null;
  /** Path from `topLevel` to the folder that was asked for, `/` at its end; empty at the top. */
  prefix: string;
  objectFormat: "sha1" | "sha256";
  shallow: boolean;
}

/**
 * Finds the repository that a folder belongs to, as git does: the folder itself or one above it.
 * @returns null when there is none
 * @throws SourceError `path_not_found`, `invalid_location`, `unsupported_repository`
 */
export async function findRepository(path: string): Promise<FoundRepository | null> {
  const folder = await realFolder(path);
  const asked = await runGit(
    [
      "rev-parse",
      "--absolute-git-dir",
      "--git-common-dir",
      "--git-path",
      "objects",
      "--show-object-format",
      "--is-shallow-repository",
      "--is-inside-work-tree",
    ],
    { cwd: folder },
  );
  if (asked.code !== 0) {
    if (/not a git repository \(or any/i.test(asked.stderr)) return null;
    throw new SourceError(
      "unsupported_repository",
      `git cannot read the repository at ${folder}: ${firstLine(asked.stderr)}`,
    );
  }
  const [gitDir = "", commonDir = "", objectsDir = "", format, shallow, inside] = lines(asked.stdout);
  let topLevel: string | null = null;
  let prefix = "";
  if (inside === "true") {
    const tree = await runGit(["rev-parse", "--show-toplevel", "--show-prefix"], { cwd: folder });
    const [top = "", below = ""] = lines(tree.stdout);
    if (tree.code === 0 && top !== "") {
      topLevel = await realpath(top);
      prefix = below;
    }
  }
  return {
    gitDir: await realpath(resolve(folder, gitDir)),
    commonDir: await realpath(resolve(folder, commonDir)),
    objectsDir: await realpath(resolve(folder, objectsDir)),
    topLevel,
    prefix,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    shallow: shallow === "true",
  };
}

async function realFolder(path: string): Promise<string> {
  if (/[\r\n]/.test(path))
    throw new SourceError("invalid_location", "A folder's path has a line break in it.");
  try {
    const folder = await realpath(path);
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    throw new SourceError("path_not_found", `There is no folder ${path}, or it may not be read.`, {
      cause: error,
    });
  }
  throw new SourceError("path_not_found", `${path} is not a folder.`);
}

function lines(output: Buffer): string[] {
  return output.toString("utf8").split("\n");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/^fatal: /, "") ?? "";
}
