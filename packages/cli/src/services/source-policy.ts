import type { SourcePolicy } from "@octokraft/sources";

import type { Settings } from "../settings/settings.ts";

export function sourcePolicy(settings: Settings): SourcePolicy {
  return {
    repositoryRoots: settings.OCTOKRAFT_REPOSITORY_ROOTS,
    allowedPrivateHosts: settings.OCTOKRAFT_ALLOW_PRIVATE_HOSTS,
    tokens: settings.OCTOKRAFT_GIT_TOKENS,
    certificateFile: settings.OCTOKRAFT_GIT_CERTIFICATE_FILE,
    timeoutMs: settings.OCTOKRAFT_CLONE_TIMEOUT_SECONDS * 1000,
    maxBytes: settings.OCTOKRAFT_MAX_REPOSITORY_MB * 1024 * 1024,
  };
}
