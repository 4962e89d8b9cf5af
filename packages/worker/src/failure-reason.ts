import { EngineDied, EngineFailed } from "@octokraft/engine";
import { SourceError, type SourceErrorCode } from "@octokraft/sources";

/** What may be different a little later; everything else is the same however often it is tried. */
const passing = new Set<SourceErrorCode>(["unreachable", "timed_out", "host_not_found", "git_failed"]);

/** Why an assessment failed for good, for people; null when another try may succeed. */
export function failureReason(error: unknown): string | null {
  if (error instanceof SourceError) return passing.has(error.code) ? null : error.message;
  if (error instanceof EngineDied)
    return "The analysis ended unexpectedly each time it was tried: some file brings it down.";
  if (error instanceof EngineFailed) return `The analysis failed: ${error.message}`;
  return null;
}
