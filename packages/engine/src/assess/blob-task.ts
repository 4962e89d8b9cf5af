import type { Container } from "../embedded/container.ts";
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
  /** The format of a file that holds code of the language among other things. */
  container: Container | null;
  kind: AnalyzerKind;
}

export interface AnalyzedBlob {
  facts: FileFacts | null;
  /** Of the blob rules. */
  findings: Finding[];
  report: BlobReport;
}

export function taskKey(task: Pick<BlobTask, "blob" | "language" | "container" | "kind">): string {
  return `${task.container ?? task.language ?? "-"}:${kindKey(task.kind)}:${task.blob}`;
}

/** `python+text`, `tsx+-`, `-+text`. */
export function kindKey({ lint, secrets }: AnalyzerKind): string {
  return `${lint ?? "-"}+${secrets ?? "-"}`;
}
