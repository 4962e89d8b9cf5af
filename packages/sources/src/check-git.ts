import { runGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";

/** The first git that can pin a host's address (`http.curloptResolve`). */
export const minimumGitVersion = "2.37";

/**
 * Makes sure that a usable git is on PATH.
 * @returns its version
 * @throws SourceError `git_missing` or `git_too_old`
 */
export async function checkGit(): Promise<string> {
  const { stdout } = await runGit(["--version"]);
  const version = /(\d+)\.(\d+)[.\w]*/.exec(stdout.toString());
  if (version === null) throw new SourceError("git_failed", "git does not tell its version.");
  const [wantedMajor, wantedMinor] = minimumGitVersion.split(".").map(Number);
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < (wantedMajor ?? 0) || (major === wantedMajor && minor < (wantedMinor ?? 0))) {
    throw new SourceError(
      "git_too_old",
      `git ${minimumGitVersion} or newer is needed; this machine has ${version[0]}.`,
    );
  }
  return version[0];
}
