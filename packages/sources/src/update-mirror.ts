import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { explainGitFailure } from "./explain-git-failure.ts";
import { readRemoteHead, type RemoteHead } from "./probe-repository.ts";
import { runGit } from "./run-git.ts";
import { SourceError } from "./source-error.ts";
import { withSource, type Source } from "./source.ts";
import type { SourcePolicy } from "./source-policy.ts";

export interface UpdateMirror {
  /** An absolute path or an https URL. */
  location: string;
  /** The mirror's own folder. It appears when it is complete; nobody else may write to it meanwhile. */
  gitDir: string;
  policy: SourcePolicy;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: MirrorProgress) => void) | undefined;
}

export interface MirrorProgress {
  /** What git is doing, in its words: `Receiving objects`. */
  phase: string;
  /** 0 to 100. */
  percent: number;
}

/** The source answered just before: these mean that the mirror itself is broken. Anything else would only happen again. */
const mirrorFaults = new Set<string>(["git_failed", "unsupported_repository", "not_a_repository"]);

const refspecs = ["+HEAD:refs/octokraft/head", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];

/**
 * Makes or refreshes a bare mirror of all branches and tags, whose HEAD is the source's HEAD. There is
 * never a work tree, and nothing that the repository says is run.
 * @throws SourceError for everything that is wrong with the source; the previous mirror is then still there
 */
export function updateMirror(options: UpdateMirror): Promise<RemoteHead> {
  const { gitDir, policy, signal } = options;
  return withSource(options.location, policy, async (source) => {
    const head = await readRemoteHead(source, { signal });
    if (await exists(gitDir)) {
      try {
        await refresh(gitDir, source, head, options);
        return head;
      } catch (error) {
        if (!(error instanceof SourceError) || !mirrorFaults.has(error.code)) throw error;
      }
    }
    await cloneBeside(gitDir, source, head, options);
    return head;
  });
}

async function cloneBeside(
  gitDir: string,
  source: Source,
  head: RemoteHead,
  options: UpdateMirror,
): Promise<void> {
  const partial = `${gitDir}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(gitDir), { recursive: true });
  try {
    const format = head.commit.length === 64 ? "sha256" : "sha1";
    await must(["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, partial]);
    await refresh(partial, source, head, options);
    await rm(gitDir, { recursive: true, force: true });
    await rename(partial, gitDir);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function refresh(
  gitDir: string,
  source: Source,
  head: RemoteHead,
  options: UpdateMirror,
): Promise<void> {
  await removeLeftovers(gitDir);
  await fetchAll(gitDir, source, options);
  const point =
    head.defaultBranch === null
      ? ["update-ref", "--no-deref", "HEAD", head.commit]
      : ["symbolic-ref", "HEAD", `refs/heads/${head.defaultBranch}`];
  await must([`--git-dir=${gitDir}`, ...point]);
}

async function fetchAll(gitDir: string, source: Source, options: UpdateMirror): Promise<void> {
  const { policy, signal, onProgress } = options;
  const watch = new AbortController();
  const stop = signal === undefined ? watch.signal : AbortSignal.any([signal, watch.signal]);
  const timer = setInterval(() => void stopWhenTooLarge(gitDir, policy.maxBytes, watch), 500);
  try {
    const fetched = await runGit(
      [
        ...source.options,
        `--git-dir=${gitDir}`,
        "fetch",
        "--prune",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-auto-maintenance",
        "--no-write-fetch-head",
        "--update-shallow",
        "--progress",
        "--",
        source.location,
        ...refspecs,
      ],
      {
        ...source.environment,
        signal: stop,
        timeoutMs: policy.timeoutMs,
        ...(onProgress === undefined ? {} : { onStderr: (text: string) => reportProgress(text, onProgress) }),
      },
    );
    if (fetched.code !== 0) throw explainGitFailure(source, fetched.stderr);
    if ((await folderSize(gitDir)) > policy.maxBytes) throw tooLarge(source, policy);
  } catch (error) {
    throw watch.signal.aborted ? tooLarge(source, policy) : error;
  } finally {
    clearInterval(timer);
  }
}

async function stopWhenTooLarge(gitDir: string, maxBytes: number, watch: AbortController): Promise<void> {
  const size = await folderSize(gitDir).catch(() => 0);
  if (size > maxBytes) watch.abort();
}

function tooLarge(source: Source, policy: SourcePolicy): SourceError {
  const megabytes = Math.round(policy.maxBytes / 1024 ** 2);
  return new SourceError(
    "too_large",
    `The repository ${source.location} is larger than the ${megabytes} MiB allowed.`,
  );
}

function reportProgress(text: string, onProgress: (progress: MirrorProgress) => void): void {
  for (const match of text.matchAll(/(?:remote: )?([A-Z][a-z]+ [a-z]+): +(\d+)%/g)) {
    onProgress({ phase: match[1] ?? "", percent: Number(match[2]) });
  }
}

/** What a killed fetch leaves behind: half packs, and locks of refs that would stop every later fetch. */
async function removeLeftovers(gitDir: string): Promise<void> {
  for (const entry of await readdir(gitDir, { withFileTypes: true, recursive: true })) {
    const inObjects = entry.parentPath.startsWith(join(gitDir, "objects"));
    const left = inObjects ? entry.name.startsWith("tmp_") : entry.name.endsWith(".lock");
    if (left) await rm(join(entry.parentPath, entry.name), { force: true, recursive: true });
  }
}

async function folderSize(folder: string): Promise<number> {
  let size = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    // Git renames its temporary files while we look.
    size += await stat(join(entry.parentPath, entry.name)).then(
      (found) => found.size,
      () => 0,
    );
  }
  return size;
}

async function must(words: readonly string[]): Promise<void> {
  const result = await runGit(words);
  if (result.code !== 0) throw new SourceError("git_failed", `git failed: ${result.stderr.trim()}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
