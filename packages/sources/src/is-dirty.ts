import { runGit } from "./run-git.ts";

/**
 * Tells whether a work tree differs from its HEAD: changed, staged or new files that are not ignored.
 * Filters that the repository configures are not run.
 */
export async function isDirty(topLevel: string): Promise<boolean> {
  const filters = await runGit(["config", "--null", "--name-only", "--get-regexp", "^filter\\."], {
    cwd: topLevel,
  });
  const off: [string, string][] = [];
  for (const name of filters.stdout.toString().split("\0")) {
    if (name !== "") off.push([name, name.endsWith(".required") ? "false" : ""]);
  }
  const status = await runGit(["status", "--porcelain", "-z", "--ignore-submodules=all"], {
    cwd: topLevel,
    configuration: off,
    maxOutput: 256 * 1024 * 1024,
  });
  return status.code === 0 && status.stdout.length > 0;
}
