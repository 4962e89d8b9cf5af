import { openSnapshot, resolveRef, SourceError, updateMirror, type Snapshot } from "@octokraft/sources";
import { recordFetch, type AssessmentWork } from "@octokraft/store";

import { oneAtATime } from "./one-at-a-time.ts";
import type { WorkerContext } from "./worker-context.ts";
import { mirrorPath } from "./worker-settings.ts";

/**
 * Brings a repository's mirror up to date and opens the commit to assess.
 * @throws SourceError that names the repository
 */
export async function fetchSnapshot(
  assessmentId: string,
  repository: AssessmentWork["repositories"][number],
  { database, settings }: WorkerContext,
  signal: AbortSignal,
): Promise<Snapshot> {
  const gitDir = mirrorPath(settings, repository.id);
  const location = repository.path ?? repository.url ?? "";
  try {
    // Assessments of a project and of one of its repositories may want the same mirror at the same time.
    await oneAtATime(gitDir, () => updateMirror({ location, gitDir, policy: settings.policy, signal }));
    const commit_sha = await commitOf(gitDir, repository.ref, signal);
    const head_sha = await commitOf(gitDir, repository.default_branch, signal).catch(() => null);
    await recordFetch(database.db, assessmentId, repository.id, { commit_sha, head_sha });
    return await openSnapshot({ gitDir, ref: commit_sha, signal });
  } catch (error) {
    if (!(error instanceof SourceError) || error.message.includes(location)) throw error;
    throw new SourceError(error.code, `${repository.name}: ${error.message}`, { cause: error });
  }
}

/** Of a branch, else of a tag or commit with that name. */
async function commitOf(gitDir: string, ref: string, signal: AbortSignal): Promise<string> {
  try {
    return (await resolveRef(gitDir, `refs/heads/${ref}`, signal)).id;
  } catch (error) {
    if (error instanceof SourceError && error.code === "ref_not_found") {
      return (await resolveRef(gitDir, ref, signal)).id;
    }
    throw error;
  }
}
