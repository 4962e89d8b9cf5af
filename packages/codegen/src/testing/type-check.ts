import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UNCHECKED } from "../emit/output-module.ts";
import { listFiles } from "../output/compare-output.ts";

/**
 * The errors of the project's own compiler and flags over a folder, as `file(line,column): error ...` lines. Declarations
 * and modules that the generator keeps from being checked are checked here.
 */
export async function typeCheck(folder: string, options: object = {}): Promise<string[]> {
  await checkAll(folder);
  const project = join(folder, "tsconfig.json");
  const base = join(import.meta.dirname, "../../../../tsconfig.base.json");
  const compilerOptions = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    types: [],
    lib: ["es2024", "dom", "dom.iterable"],
    skipLibCheck: false,
    ...options,
  };
  await writeFile(project, JSON.stringify({ extends: base, compilerOptions, include: ["."] }));
  const compiler = join(import.meta.dirname, "../../../../node_modules/.bin/tsc");
  return new Promise((resolve, reject) => {
    execFile(compiler, ["-p", project, "--pretty", "false"], { maxBuffer: 1e8 }, (error, stdout) => {
      const lines = stdout
        .split("\n")
        .filter((line) => line.includes("error TS") && !line.includes("node_modules/"));
      if (error !== null && stdout.trim() !== "" && !stdout.includes("error TS"))
        reject(new Error(stdout, { cause: error }));
      else resolve(lines);
    });
  });
}

async function checkAll(folder: string): Promise<void> {
  for (const path of await listFiles(folder)) {
    const text = path.endsWith(".ts") ? await readFile(join(folder, path), "utf8") : "";
    if (text.includes(UNCHECKED)) await writeFile(join(folder, path), text.replace(UNCHECKED, ""));
  }
}
