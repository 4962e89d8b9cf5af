import { compileGlobs } from "../globs/compile-globs.ts";
import type { TextFile } from "../analyzers/text-file.ts";
import { ecmascriptExtensions, type EcmascriptExtension } from "../analyzers/oxlint/check-ecmascript.ts";
import type { Container } from "../embedded/container.ts";
import { containerOf, languagesIn } from "../embedded/container.ts";
import { classifyPath } from "../languages/classify-path.ts";
import { detectLanguage, languageNamed } from "../languages/detect-language.ts";
import type { PathAttributes } from "../languages/git-attributes.ts";
import type { SkippedFile } from "../model/assessment.ts";
import type { EngineSettings } from "../model/engine-settings.ts";
import type { FileClass } from "../model/file-class.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { TreeEntry } from "../model/snapshot.ts";
import { isBinaryName, isLockFile, isUnsupportedSource } from "./file-names.ts";

/** Which analysers of others judge a file. */
export interface AnalyzerKind {
  /** Ruff, oxlint with the extension that tells the dialect, or neither. */
  lint: "python" | "notebook" | EcmascriptExtension | null;
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
  /** The format of a file that holds code of the language among other things. */
  container: Container | null;
  kind: AnalyzerKind;
}

export interface FilePlan {
  /** In the order of paths. */
  files: PlannedFile[];
  skipped: SkippedFile[];
}

/** Pictures in the outputs make notebooks large; their cells are small. */
const largestNotebook = 16_777_216;

const unjudged: ReadonlySet<FileClass> = new Set<FileClass>(["fixture", "generated", "vendored", "minified"]);

/**
 * Decides from names, sizes and modes alone what is read, and gives the reason for everything that is not.
 *
 * @param attributesOf What `.gitattributes` files say of a path.
 * @param heads Start of the files that have no extension, by path, for their `#!` line.
 */
export function planFiles(
  entries: readonly TreeEntry[],
  settings: EngineSettings,
  attributesOf: (path: string) => PathAttributes,
  heads: ReadonlyMap<string, string>,
): FilePlan {
  const isIgnored = compileGlobs(settings.ignored_paths ?? []);
  const largest = settings.max_file_bytes ?? 1_048_576;
  const files: PlannedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const entry of entries) {
    const { path, blob, size } = entry;
    const said = attributesOf(path);
    const fileClass = classifyPath(path, said);
    const container = containerOf(path);
    const limit = container === "notebook" ? Math.max(largest, largestNotebook) : largest;
    const reason = isIgnored(path) ? "ignored" : unreadable(entry, limit, fileClass);
    if (reason !== null) {
      skipped.push({ path, reason });
      continue;
    }
    const language =
      container === null
        ? (languageNamed(said.language) ?? detectLanguage(path, heads.get(path)))
        : languagesIn(container)[0];
    if (language === null && isUnsupportedSource(path))
      skipped.push({ path, reason: "unsupported_language" });
    const kind =
      settings.external_analyzers === false ? noAnalyzers : kindOf(path, language, container, fileClass);
    const isOfUse = language !== null || kind.secrets !== null;
    if (isOfUse) files.push({ path, blob, size, class: fileClass, language, container, kind });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, skipped };
}

function unreadable(entry: TreeEntry, largest: number, fileClass: FileClass): string | null {
  if (entry.mode === "160000") return "submodule";
  if (entry.mode === "120000") return "symlink";
  if (isBinaryName(entry.path)) return "binary";
  if (entry.size > largest) return "too_large";
  return unjudged.has(fileClass) ? fileClass : null;
}

const noAnalyzers: AnalyzerKind = { lint: null, secrets: null };

function kindOf(
  path: string,
  language: LanguageId | null,
  container: Container | null,
  fileClass: FileClass,
): AnalyzerKind {
  // What looks like a secret in tests, examples and lock files is none, and is not reported: nobody needs to look.
  const secrets = fileClass === "source" && !isLockFile(path) ? secretsName(path) : null;
  return { lint: container ?? linterOf(path, language), secrets };
}

function linterOf(path: string, language: LanguageId | null): AnalyzerKind["lint"] {
  if (language === "python") return path.endsWith(".pyi") ? null : "python";
  if ((language !== "javascript" && language !== "typescript") || /\.d\.[cm]?ts$/.test(path)) return null;
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return ecmascriptExtensions.find((known) => known === extension) ?? "js";
}

function secretsName(path: string): "text" | "package.json" | ".npmrc" {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "package.json" || name === ".npmrc" ? name : "text";
}
