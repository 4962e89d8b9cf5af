import type { CheckRef, CheckRepository } from "@octokraft/server";
import {
  admitLocalRepository,
  probeRef,
  probeRepository,
  resolveRef,
  SourceError,
  type SourcePolicy,
} from "@octokraft/sources";
import { mirrorPath } from "@octokraft/worker";

/** What the server asks about repositories before it links or assesses them. */
export function repositoryChecks(
  policy: SourcePolicy,
  dataDir: string,
): { checkRepository: CheckRepository; checkRef: CheckRef } {
  return {
    async checkRepository(location) {
      const local = "path" in location;
      const field = local ? "path" : "url";
      try {
        const place = local ? location.path : location.url;
        if (local !== place.startsWith("/")) {
          return { ok: false, field, message: local ? "must be an absolute path" : "must be an https URL" };
        }
        const probed = await probeRepository(place, policy, { branch: location.default_branch });
        return {
          ok: true,
          name: probed.name,
          default_branch: probed.branch,
          head_sha: probed.commit,
          place:
            probed.kind === "local"
              ? { provider: "local", path: probed.location }
              : { provider: "git", url: probed.location },
        };
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        const missing = error.code === "ref_not_found" && location.default_branch !== undefined;
        return { ok: false, field: missing ? "default_branch" : field, message: error.message };
      }
    },

    async checkRef(repository, ref) {
      try {
        const commit_sha = await findRef(repository, ref, policy, dataDir);
        if (commit_sha !== undefined) return { ok: true, commit_sha };
        return { ok: false, message: `The repository has no branch, tag or commit "${ref}".` };
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        return { ok: false, message: error.message };
      }
    },
  };
}

async function findRef(
  repository: Parameters<CheckRef>[0],
  ref: string,
  policy: SourcePolicy,
  dataDir: string,
): Promise<string | undefined> {
  if (repository.path !== null) {
    const { gitDir } = await admitLocalRepository(repository.path, policy);
    return (await resolveRef(gitDir, ref)).id;
  }
  const named = await probeRef(repository.url ?? "", policy, ref);
  if (named !== undefined || !/^[0-9a-f]{4,64}$/.test(ref)) return named;
  // Hosts list branches and tags only: a commit is looked for in the copy of all of them.
  const copied = await resolveRef(mirrorPath({ dataDir }, repository.id), ref).catch(() => undefined);
  // The copy may be old, or another process's: whether a full id exists shows when the job fetches it.
  return copied?.id ?? (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : undefined);
}
