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

export interface ProbedRepository {
  kind: Source["kind"];
  /** Canonical: the real path or the normalised URL. */
  location: string;
  name: string;
  /** The branch asked for, or the one that HEAD names; `HEAD` when it is detached. */
  branch: string;
  /** Full object id of that branch's commit. */
  commit: string;
}

/**
 * Looks whether a repository may be read and has a commit, without copying it.
 * @throws SourceError with the sentence to show; `ref_not_found` when the branch asked for is not there
 */
export function probeRepository(
  location: string,
  policy: SourcePolicy,
  options: { branch?: string | undefined; signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<ProbedRepository> {
  return withSource(location, policy, async (source) => {
    const { kind, name } = source;
    const probed = { kind, location: source.location, name };
    if (options.branch === undefined) {
      const { defaultBranch, commit } = await readRemoteHead(source, options);
      return { ...probed, branch: defaultBranch ?? "HEAD", commit };
    }
    const commit = await readRemoteRef(source, [`refs/heads/${options.branch}`], options);
    if (commit !== undefined) return { ...probed, branch: options.branch, commit };
    throw new SourceError(
      "ref_not_found",
      `The repository ${source.location} has no branch "${options.branch}".`,
    );
  });
}

/**
 * Finds a branch, else a tag of a source, without copying it.
 * @returns the commit's id; undefined when there is neither
 * @throws SourceError with the sentence to show
 */
export function probeRef(
  location: string,
  policy: SourcePolicy,
  ref: string,
  options: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<string | undefined> {
  // A tag's commit before the tag object.
  const names = [`refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
  return withSource(location, policy, (source) => readRemoteRef(source, names, options));
}

async function readRemoteRef(
  source: Source,
  names: readonly string[],
  options: AskOptions,
): Promise<string | undefined> {
  const listed = await ask(source, ["--", source.location, ...names], options);
  // The names are patterns to git: what it found is looked up by the name itself.
  const commits = new Map(
    listed.split("\n").map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t", 1)[0]]),
  );
  return names.map((name) => commits.get(name)).find((commit) => commit !== undefined);
}

interface AskOptions {
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
}

async function ask(source: Source, words: string[], options: AskOptions): Promise<string> {
  const listed = await runGit([...source.options, "ls-remote", ...words], {
    ...source.environment,
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? 30_000,
  });
  if (listed.code !== 0) throw explainGitFailure(source, listed.stderr);
  return listed.stdout.toString();
}

/**
 * Asks a source for its HEAD.
 * @throws SourceError `empty_repository`, `unborn_head`, and those of `explainGitFailure`
 */
export async function readRemoteHead(source: Source, options: AskOptions = {}): Promise<RemoteHead> {
  const text = await ask(source, ["--symref", "--", source.location, "HEAD"], options);
  const commit = /^([0-9a-f]{40,64})\tHEAD$/m.exec(text)?.[1];
  if (commit !== undefined) {
    return { defaultBranch: /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1] ?? null, commit };
  }
  if ((await ask(source, ["--heads", "--", source.location], options)) === "") {
    throw new SourceError("empty_repository", `The repository ${source.location} has no commit yet.`);
  }
  throw new SourceError(
    "unborn_head",
    `The HEAD of the repository ${source.location} names a branch without a commit; correct its default branch.`,
  );
}
