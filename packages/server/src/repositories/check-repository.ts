/** Where a repository is looked for: a folder on the server's disk or an https URL. */
export type RepositoryLocation = { default_branch?: string | undefined } & (
  | { path: string }
  | { url: string }
);

export type CheckedRepository =
  | {
      ok: true;
      /** Last part of path or URL, without `.git`. */
      name: string;
      default_branch: string;
      /** Commit of the default branch; null if it has none yet. */
      head_sha: string | null;
      /** As stored: the path with its links resolved, the URL in one spelling. */
      place: { provider: "local"; path: string } | { provider: "git"; url: string };
    }
  | { ok: false; field: "path" | "url" | "default_branch"; message: string };

/**
 * Looks at a repository before it is linked: is it allowed, there, a git repository, does it have the branch? The
 * message of a refusal is shown to the caller.
 */
export type CheckRepository = (location: RepositoryLocation) => Promise<CheckedRepository>;

/** Whether a linked repository has a branch, tag or commit. */
export type CheckRef = (
  repository: {
    id: string;
    project_id: string;
    provider: "local" | "git" | "github";
    path: string | null;
    url: string | null;
  },
  ref: string,
) => Promise<{ ok: true; commit_sha: string } | { ok: false; message: string }>;
