import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** Runs a program to its end, but no longer than three minutes; `status` is null when that was not enough. */
export function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): {
  readonly status: number | null;
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
} {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    timeout: 180_000,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 };
}

/** Runs a script of this folder and gives what it prints last. */
export function runScript(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = runProgram(
    process.execPath,
    [join(import.meta.dirname, script), ...args],
    root,
    {},
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").at(-1) ?? "";
}

const USUAL = {
  strict: true,
  skipLibCheck: true,
  module: "esnext",
  moduleResolution: "bundler",
  target: "es2024",
  allowImportingTsExtensions: true,
};
const SHARED = { noEmit: true, types: [], lib: ["es2024", "dom", "dom.iterable"] };

/**
 * The compiler's errors in a folder and the processor seconds that it took, under this project's own flags or the usual
 * strict ones. The shell tells what its children used, which Node.js does not.
 */
export function checkTypes(
  folder: string,
  flags: "ours" | "usual",
): { readonly errors: number; readonly cpuSeconds: number } {
  const own = { composite: false, declaration: false, emitDeclarationOnly: false, ...SHARED };
  const project =
    flags === "ours"
      ? { extends: join(root, "tsconfig.base.json"), compilerOptions: own, include: ["."] }
      : { compilerOptions: { ...USUAL, ...SHARED }, include: ["."] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  const compiler = join(root, "node_modules/.bin/tsc");
  const script = '"$0" -p "$1" --pretty false; times';
  const { stdout } = runProgram("sh", ["-c", script, compiler, folder], folder, {});
  const lines = stdout.trim().split("\n");
  return {
    errors: lines.filter((line) => line.includes("error TS")).length,
    cpuSeconds: secondsOf(lines.at(-1) ?? ""),
  };
}

/** The sum of what `times` writes as minutes and seconds: `0m1.20s 0m0.35s`. */
function secondsOf(times: string): number {
  const parts = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`no processor times: ${times}`);
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}
