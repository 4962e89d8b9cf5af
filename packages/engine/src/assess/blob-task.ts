import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { BlobReport } from "./blob-report.ts";
import type { AnalyzerKind } from "./plan-files.ts";

/** A blob as it is to be analysed. The same blob under two languages or kinds is two of them. */
export interface BlobTask {
  blob: string;
  size: number;
  language: LanguageId | null;
  kind: AnalyzerKind;
}

export interface AnalyzedBlob {
  facts: FileFacts | null;
  /** Of the blob rules. */
  findings: Finding[];
  report: BlobReport;
}

export function taskKey(task: Pick<BlobTask, "blob" | "language" | "kind">): string {
  return `${task.language ?? "-"}:${kindKey(task.kind)}:${task.blob}`;
}

/** `python+text`, `tsx+-`, `-+text`. */
export function kindKey({ lint, secrets }: AnalyzerKind): string {
  return `${lint ?? "-"}+${secrets ?? "-"}`;
}
