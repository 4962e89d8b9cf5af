import { placeInFile } from "../embedded/place-findings-in-file.ts";
import { readNotebook } from "../embedded/read-notebook.ts";
import type { Finding } from "../model/finding.ts";
import { checkPython } from "./ruff/check-python.ts";
import { findSecrets } from "./secretlint/find-secrets.ts";
import type { FileReport, TextFile } from "./text-file.ts";

const decoder = new TextDecoder();

/** Runs the analysers of one file. What they throw becomes a note. */
export async function checkTextFile(file: TextFile): Promise<FileReport> {
  const report: FileReport = { findings: [], notes: [] };
  const text = decoder.decode(file.bytes);
  if (file.python !== null) {
    try {
      report.findings = file.python === "notebook" ? checkNotebook(text) : checkPython(text);
    } catch (error) {
      report.notes.push(noteOf("Ruff", error));
    }
  }
  if (file.secrets === null) return report;
  try {
    const name = file.secrets === "text" ? "file.txt" : file.secrets;
    report.findings = report.findings.concat(await findSecrets(text, name));
  } catch (error) {
    report.notes.push(noteOf("secretlint", error));
  }
  return report;
}

/** What Ruff finds in the cells, at the notebook's own lines. */
function checkNotebook(json: string): Finding[] {
  const source = readNotebook(json);
  return source.language === null ? [] : placeInFile(checkPython(source.text), source);
}

function noteOf(analyzer: string, error: unknown): FileReport["notes"][number] {
  if (error instanceof RangeError) {
    return {
      code: "too_deep",
      line: 1,
      message: `${analyzer} did not judge this file: it nests too deeply.`,
    };
  }
  const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  return { code: "analyzer_failed", line: 1, message: `${analyzer} did not judge this file: ${why}` };
}
