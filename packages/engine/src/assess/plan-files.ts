import picomatch from "picomatch";
import type { TextFile } from "../analyzers/text-file.ts";
import { ecmascriptExtensions, type EcmascriptExtension } from "../analyzers/oxlint/check-ecmascript.ts";
import { classifyPath } from "../languages/classify-path.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import type { SkippedFile } from "../model/assessment.ts";
import type { EngineSettings } from "../model/engine-settings.ts";
import type { FileClass } from "../model/file-class.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { TreeEntry } from "../model/snapshot.ts";
import { isBinaryName, isLockFile, isUnsupportedSource } from "./file-names.ts";

/** Which analysers of others judge a file. */
export interface AnalyzerKind {
  /** Ruff, oxlint with the extension that tells the dialect, or neither. */
  lint: "python" | EcmascriptExtension | null;
  /** Whether it is searched for secrets, and under which name: some rules look at two files by name. */
  secrets: TextFile["secrets"];
}

/** A file that will be read. */
export interface PlannedFile {
  path: string;
  blob: string;
  size: number;
  class: FileClass;
  /** Null for text that is only searched for secrets. */
  language: LanguageId | null;
  kind: AnalyzerKind;
}

export interface FilePlan {
  /** In the order of paths. */
  files: PlannedFile[];
  skipped: SkippedFile[];
}

const unjudged: ReadonlySet<FileClass> = new Set<FileClass>(["fixture", "generated", "vendored", "minified"]);

/**
 * Decides from names, sizes and modes alone what is read, and gives the reason for everything that is not.
 *
 * @param heads Start of the files that have no extension, by path, for their `#!` line.
 */
export function planFiles(
  entries: readonly TreeEntry[],
  settings: EngineSettings,
  gitattributes: string | undefined,
  heads: ReadonlyMap<string, string>,
): FilePlan {
  const largest = settings.max_file_bytes ?? 1_048_576;
  const patterns = settings.ignored_paths ?? [];
  const isIgnored = patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
  const files: PlannedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const entry of entries) {
    const { path, blob, size } = entry;
    const skip = (reason: string): void => void skipped.push({ path, reason });
    if (isIgnored(path)) skip("ignored");
    else if (entry.mode === "160000") skip("submodule");
    else if (entry.mode === "120000") skip("symlink");
    else if (isBinaryName(path)) skip("binary");
    else if (size > largest) skip("too_large");
    else {
      const fileClass = classifyPath(path, gitattributes);
      const language = detectLanguage(path, heads.get(path));
      if (unjudged.has(fileClass)) skip(fileClass);
      else if (language !== null) {
        const kind = settings.external_analyzers === false ? noAnalyzers : kindOf(path, language, fileClass);
        files.push({ path, blob, size, class: fileClass, language, kind });
      } else {
        if (isUnsupportedSource(path)) skip("unsupported_language");
        if (settings.external_analyzers === false || fileClass !== "source" || isLockFile(path)) continue;
        files.push({
          path,
          blob,
          size,
          class: fileClass,
          language: null,
          kind: { lint: null, secrets: secretsName(path) },
        });
      }
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, skipped };
}

const noAnalyzers: AnalyzerKind = { lint: null, secrets: null };

function kindOf(path: string, language: LanguageId, fileClass: FileClass): AnalyzerKind {
  // What looks like a secret in tests and examples is none, and is not reported: nobody needs to look.
  const secrets = fileClass === "source" ? secretsName(path) : null;
  if (language === "python") return { lint: path.endsWith(".pyi") ? null : "python", secrets };
  if (language !== "javascript" && language !== "typescript") return { lint: null, secrets };
  if (/\.d\.[cm]?ts$/.test(path)) return { lint: null, secrets };
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return { lint: ecmascriptExtensions.find((known) => known === extension) ?? "js", secrets };
}

function secretsName(path: string): "text" | "package.json" | ".npmrc" {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "package.json" || name === ".npmrc" ? name : "text";
}
