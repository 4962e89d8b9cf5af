import { runGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";

export interface Commit {
  /** Full object id. */
  id: string;
  /** RFC 3339 UTC, whole seconds: the committer's time. */
  committed_at: string;
}

/**
 * Finds the commit that a branch, tag, (short) id or `HEAD` stands for.
 * @throws SourceError `ref_not_found`, `empty_repository`, `unborn_head`, `unsupported_repository`
 */
export async function resolveRef(gitDir: string, ref: string, signal?: AbortSignal): Promise<Commit> {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (ref === "" || ref.length > 1024 || /[\u0000-\u001f\u007f]/.test(ref)) {
    throw new SourceError("ref_not_found", "A ref is the name of a branch or tag, or a commit id.");
  }
  const git = [`--git-dir=${gitDir}`];
  const found = await runGit(
    [...git, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    { signal },
  );
  const id = found.stdout.toString().trim();
  if (found.code !== 0 || id === "") throw await whyNot(gitDir, ref, found.stderr);
  const time = await runGit(
    [...git, "show", "-s", "--no-show-signature", "--format=%ct", "--end-of-options", id],
    { signal },
  );
  const seconds = Number(time.stdout.toString().trim());
  if (time.code !== 0 || !Number.isSafeInteger(seconds)) {
    throw new SourceError("unsupported_repository", `git cannot read the commit ${id}.`);
  }
  return { id, committed_at: rfc3339(seconds) };
}

async function whyNot(gitDir: string, ref: string, stderr: string): Promise<SourceError> {
  if (/not a git repository|unknown repository extension|expected git repo version/i.test(stderr)) {
    return new SourceError("unsupported_repository", "git cannot read the repository's format.");
  }
  const refs = await runGit([`--git-dir=${gitDir}`, "for-each-ref", "--count=1", "--format=%(refname)"]);
  if (refs.stdout.length === 0) {
    const head = await runGit([`--git-dir=${gitDir}`, "rev-parse", "--verify", "--quiet", "HEAD"]);
    if (head.code !== 0) return new SourceError("empty_repository", "The repository has no commit yet.");
  } else if (ref === "HEAD") {
    return new SourceError(
      "unborn_head",
      "The repository's HEAD names a branch without a commit; name another branch.",
    );
  }
  const shallow = await runGit([`--git-dir=${gitDir}`, "rev-parse", "--is-shallow-repository"]);
  const hint =
    shallow.stdout.toString().trim() === "true" ? " The clone is shallow: older commits are not in it." : "";
  return new SourceError("ref_not_found", `The repository has no branch, tag or commit "${ref}".${hint}`);
}

/** Git allows commits far outside the years that RFC 3339 can write; those are moved to its ends. */
function rfc3339(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), 253_402_300_799);
  return new Date(bounded * 1000).toISOString().replace(".000Z", "Z");
}

/** The branch that HEAD names; null when HEAD is detached. */
export async function currentBranch(gitDir: string): Promise<string | null> {
  const named = await runGit([`--git-dir=${gitDir}`, "symbolic-ref", "--quiet", "HEAD"]);
  return /^refs\/heads\/(.+)$/.exec(named.stdout.toString().trim())?.[1] ?? null;
}
