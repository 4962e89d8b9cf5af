import { explainGitFailure } from "./explain-git-failure.ts";
import { runGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";
import { withSource, type Source } from "./source.ts";
import type { SourcePolicy } from "./source-policy.ts";

export interface RemoteHead {
  /** The branch that HEAD names; null when HEAD is detached. */
  defaultBranch: string | null;
  /** Full object id of HEAD's commit. */
  commit: string;
}

export interface ProbedRepository extends RemoteHead {
  kind: Source["kind"];
  /** Canonical: the real path or the normalised URL. */
  location: string;
  name: string;
}

/**
 * Looks whether a repository may be read and has a commit, without copying it.
 * @throws SourceError with the sentence to show
 */
export function probeRepository(
  location: string,
  policy: SourcePolicy,
  options: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<ProbedRepository> {
  return withSource(location, policy, async (source) => ({
    kind: source.kind,
    location: source.location,
    name: source.name,
    ...(await readRemoteHead(source, options)),
  }));
}

/**
 * Asks a source for its HEAD.
 * @throws SourceError `empty_repository`, `unborn_head`, and those of `explainGitFailure`
 */
export async function readRemoteHead(
  source: Source,
  options: { signal?: AbortSignal | undefined; timeoutMs?: number } = {},
): Promise<RemoteHead> {
  const ask = (...words: string[]) =>
    runGit([...source.options, "ls-remote", ...words], {
      ...source.environment,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? 30_000,
    });
  const head = await ask("--symref", "--", source.location, "HEAD");
  if (head.code !== 0) throw explainGitFailure(source, head.stderr);
  const text = head.stdout.toString();
  const commit = /^([0-9a-f]{40,64})\tHEAD$/m.exec(text)?.[1];
  if (commit !== undefined) {
    return { defaultBranch: /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1] ?? null, commit };
  }
  const heads = await ask("--heads", "--", source.location);
  if (heads.stdout.length === 0) {
    throw new SourceError("empty_repository", `The repository ${source.location} has no commit yet.`);
  }
  throw new SourceError(
    "unborn_head",
    `The HEAD of the repository ${source.location} names a branch without a commit; correct its default branch.`,
  );
}
