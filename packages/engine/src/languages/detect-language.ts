import type { LanguageId } from "../model/language-id.ts";
import { languages } from "./languages.ts";

const byExtension = new Map<string, LanguageId>();
const byFilename = new Map<string, LanguageId>();
const byInterpreter = new Map<string, LanguageId>();
for (const { id, extensions, filenames, interpreters } of languages) {
  for (const extension of extensions) byExtension.set(extension, id);
  for (const filename of filenames) byFilename.set(filename, id);
  for (const interpreter of interpreters) byInterpreter.set(interpreter, id);
}

/** The program that a `#!` line names, without path, `env`, its options and version; null without such a line. */
export function interpreterOf(head: string): string | null {
  const line = /^#!\s*(\S+)(?:[ \t]+([^\r\n]*))?/.exec(head.slice(0, 300));
  if (line === null) return null;
  let program = (line[1] ?? "").replace(/^.*\//, "");
  if (program === "env") {
    const words = (line[2] ?? "").split(/\s+/);
    const named = words.find((word) => word !== "" && !word.startsWith("-") && !word.includes("="));
    program = (named ?? "").replace(/^.*\//, "");
  }
  const bare = program.replace(/[\d.]+$/, "");
  return bare === "" ? program : bare;
}

/**
 * The language the engine parses a file as, or null. By file name, then extension, then `#!` line,
 * the way linguist decides. `head` is the start of the file, needed only for the `#!` line.
 */
export function detectLanguage(path: string, head?: string): LanguageId | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = byFilename.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  for (let dot = lower.indexOf(".", 1); dot > 0; dot = lower.indexOf(".", dot + 1)) {
    const found = byExtension.get(lower.slice(dot));
    // `.ts` is also Qt's translation format, which is XML.
    if (found === "typescript" && head !== undefined && /^\s*<\?xml|^\s*<TS\b/.test(head)) return null;
    if (found !== undefined) return found;
  }
  if (lower.includes(".") || head === undefined) return null;
  const interpreter = interpreterOf(head);
  return interpreter === null ? null : (byInterpreter.get(interpreter) ?? null);
}

const byName = new Map<string, LanguageId>(
  languages.flatMap(({ id, name }) => [id, name.toLowerCase()].map((key) => [key, id] as const)),
);

/** The language that `linguist-language` names, as linguist or we call it; null for none and for one that is not parsed. */
export function languageNamed(name: string | undefined): LanguageId | null {
  const lower = name?.toLowerCase().replaceAll("-", " ") ?? "";
  if (lower === "shell") return "bash";
  return lower === "tsx" ? "typescript" : lower === "jsx" ? "javascript" : (byName.get(lower) ?? null);
}
