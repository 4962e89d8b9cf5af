import type { JoinedProject } from "../join/joined-project.ts";
import type { CallShare } from "../model/assessment.ts";
import { round } from "../scoring/round.ts";

/** Edges of the call graph by confidence, the surest first. */
export function measureCalls({ calls }: JoinedProject): CallShare[] {
  const counts = new Map<number, number>();
  for (const confidence of calls.edgeConfidence) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([confidence, edges]) => ({ confidence: round(confidence, 2), edges }));
}
