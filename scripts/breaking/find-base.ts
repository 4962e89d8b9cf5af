import { spawnSync } from "node:child_process";

/**
 * The commit whose contract callers rely on: the newest release (`v*`) that leads to HEAD, else the main branch where HEAD
 * left it, else, on main itself, the commit before HEAD. Null where none of them has a contract.
 */
export function findBase(root: string): string | null {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
    return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
  };
  const head = git("rev-parse", "HEAD");
  const branching = ["origin/main", "main"]
    .map((branch) => git("merge-base", "HEAD", branch))
    .find((commit) => commit !== null && commit !== head);
  const candidates = [
    git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"),
    branching ?? null,
    git("rev-parse", "--verify", "HEAD~1"),
  ];
  return (
    candidates.find(
      (ref) => ref !== null && git("cat-file", "-t", `${ref}:openapi/openapi.yaml`) === "blob",
    ) ?? null
  );
}
