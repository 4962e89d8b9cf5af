import { execFileSync } from "node:child_process";

/** Writes the contract of a commit below the folder. */
export function exportContract(root: string, ref: string, folder: string): void {
  const archive = execFileSync("git", ["archive", "--format=tar", ref, "openapi"], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
}
