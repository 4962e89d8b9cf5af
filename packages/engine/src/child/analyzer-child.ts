import { checkTextFile } from "../analyzers/check-text-file.ts";
import type { FileReport, TextFile } from "../analyzers/text-file.ts";

/** Entry of the analyser process: answers each batch of files with one report a file. */
process.on("message", (files: TextFile[]) => {
  void answer(files);
});
process.on("disconnect", () => process.exit());

async function answer(files: readonly TextFile[]): Promise<void> {
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkTextFile(file));
  process.send?.(reports);
}
