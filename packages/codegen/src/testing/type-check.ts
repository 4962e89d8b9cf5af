import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The errors of the project's own compiler and flags over a folder, as `file(line,column): error ...` lines. */
export async function typeCheck(folder: string, options: object = {}): Promise<string[]> {
  const project = join(folder, "tsconfig.json");
  const base = join(import.meta.dirname, "../../../../tsconfig.base.json");
  const compilerOptions = {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    types: [],
    lib: ["es2024", "dom", "dom.iterable"],
    ...options,
  };
  await writeFile(project, JSON.stringify({ extends: base, compilerOptions, include: ["."] }));
  const compiler = join(import.meta.dirname, "../../../../node_modules/.bin/tsc");
  return new Promise((resolve, reject) => {
    execFile(compiler, ["-p", project, "--pretty", "false"], { maxBuffer: 1e8 }, (error, stdout) => {
      const lines = stdout.split("\n").filter((line) => line.includes("error TS"));
      if (error !== null && lines.length === 0) reject(new Error(stdout, { cause: error }));
      else resolve(lines);
    });
  });
}
