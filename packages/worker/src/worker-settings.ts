import { join } from "node:path";

import type { SourcePolicy } from "@octokraft/sources";

export interface WorkerSettings {
  /** This process's own folder: the mirrors are in it. */
  dataDir: string;
  /** Which repositories may be read. */
  policy: SourcePolicy;
  /** Assessments at a time. */
  concurrency: number;
  /** Threads of one assessment; the engine's choice without it. */
  threads?: number | undefined;
}

/** Where the mirrors of linked repositories lie, one folder `<repository id>.git` each. */
export function mirrorsFolder(settings: Pick<WorkerSettings, "dataDir">): string {
  return join(settings.dataDir, "mirrors");
}

export function mirrorPath(settings: Pick<WorkerSettings, "dataDir">, repositoryId: string): string {
  return join(mirrorsFolder(settings), `${repositoryId}.git`);
}
