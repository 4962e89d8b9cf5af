import { recordProgress, type AssessmentProgress, type Db } from "@octokraft/store";

export interface ProgressWriter {
  show(progress: AssessmentProgress): void;
  /** Writes what is left and waits until nothing more is written. */
  end(): Promise<void>;
}

const intervalMs = 500;

/**
 * Writes the newest progress to the store, one write at a time and two a second at most.
 * @param onGone called when the assessment does not run any more: deleted, or taken for dead
 */
export function progressWriter(db: Db, assessmentId: string, onGone: () => void): ProgressWriter {
  let newest: AssessmentProgress | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const record = async (progress: AssessmentProgress): Promise<void> => {
    try {
      if (!(await recordProgress(db, assessmentId, progress))) onGone();
    } catch {
      // A lost write shows older progress for a while; a lost database is met by the next read.
    }
  };
  const write = (): void => {
    timer = undefined;
    const progress = newest;
    newest = undefined;
    if (progress === undefined) return;
    writing = writing.then(() => record(progress));
  };
  return {
    show(progress) {
      newest = progress;
      timer ??= setTimeout(write, intervalMs);
    },
    async end() {
      clearTimeout(timer);
      write();
      await writing;
    },
  };
}
