import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { oxlintRules } from "./rule-table.ts";

const require = createRequire(import.meta.url);
const program = join(dirname(require.resolve("oxlint/package.json")), "bin", "oxlint");

export interface OxlintDiagnostic {
  message: string;
  /** `eslint(no-debugger)`; absent for syntax errors. */
  code?: string;
  filename: string;
  /** Offsets and lengths in UTF-8 bytes, lines from 1. */
  labels: { span: { offset: number; length: number; line: number; column: number } }[];
}

/** The only configuration that oxlint ever reads here. */
export function oxlintConfiguration(): string {
  const rules: Record<string, unknown> = {};
  for (const name of oxlintRules.keys()) rules[name.replace(/^eslint\//, "")] = "warn";
  rules["no-unused-vars"] = [
    "warn",
    { args: "none", caughtErrors: "none", ignoreRestSiblings: true, varsIgnorePattern: "^_" },
  ];
  return JSON.stringify({
    plugins: ["typescript", "unicorn", "oxc", "promise", "react", "node"],
    categories: { correctness: "off" },
    rules,
  });
}

/**
 * Runs oxlint over a folder that holds nothing but the files to judge, in a process of its own: it dies by
 * SIGSEGV on files that nest too deeply.
 *
 * @throws Error when the process dies, takes longer than `timeLimit` milliseconds or answers no JSON; the signal's reason when aborted.
 */
export function runOxlint(
  folder: string,
  configuration: string,
  options: { timeLimit: number; signal?: AbortSignal | undefined },
): Promise<OxlintDiagnostic[]> {
  options.signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<OxlintDiagnostic[]>();
  const child = spawn(
    process.execPath,
    [program, "-c", configuration, "--disable-nested-config", "--no-ignore", "--format=json", "."],
    // No variable of ours reaches it, so none can change what it does.
    { cwd: folder, env: {}, stdio: ["ignore", "pipe", "ignore"] },
  );
  const chunks: Buffer[] = [];
  let why: string | undefined;
  const timer = setTimeout(() => {
    why = `oxlint took longer than ${options.timeLimit} ms.`;
    child.kill("SIGKILL");
  }, options.timeLimit);
  const abort = (): void => void child.kill("SIGKILL");
  options.signal?.addEventListener("abort", abort, { once: true });
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("error", (error) => (why = error.message));
  child.on("close", (code, killed) => {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
    if (options.signal?.aborted === true) return reject(options.signal.reason);
    if (why !== undefined) return reject(new Error(why));
    if (killed !== null || (code !== 0 && code !== 1)) {
      return reject(new Error(`oxlint died (${killed ?? `exit code ${code}`}).`));
    }
    try {
      const answer: { diagnostics: OxlintDiagnostic[] } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      return resolve(answer.diagnostics);
    } catch {
      return reject(new Error("oxlint gave no JSON."));
    }
  });
  return promise;
}
