import { isRecord, parseJsonWithComments } from "../../../join/parse-json-with-comments.ts";
import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import { directoryOf } from "../../../join/project-index.ts";
import type { ExportFact, SymbolFact } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { entryFilesOf } from "../entry-files.ts";
import { mentionsOf } from "../mentions.ts";
import { reachableFiles } from "../reachable-files.ts";
import { usedExportsOf } from "../used-exports.ts";

export const unusedExport: FactRule = {
  id: "unused-export",
  category: "dead_code",
  severity: "low",
  title: "Export that nothing imports",
  explanation:
    "No file takes the export, directly or through files that pass it on, and its own file does not use it either. The public API of a package is no dead code: " +
    "exports that can be reached from the targets of package.json count as used, and published packages without an `exports` map, whose every file can be " +
    "imported, are left out. So are decorated classes, names that stand in strings, and packages with components in files whose imports are not read.",
  fix: "Delete it.",
  cwe: "CWE-561",
  examples: [
    {
      language: "typescript",
      bad: `export function parse(text: string) { ... }\nexport function parseOld(text: string) { ... } // imported nowhere`,
      good: `export function parse(text: string) { ... }`,
    },
  ],
  *check(project) {
    const { files: entries, opaque } = entryFilesOf(project);
    const used = usedExportsOf(project);
    const mentions = mentionsOf(project);
    const reached = reachableFiles(project, entries);
    const judged = new Map<string, boolean>();
    for (const [number, file] of project.files.entries()) {
      const { language } = file.facts;
      if (language !== "javascript" && language !== "typescript") continue;
      if (reached[number] !== 1 || entries.has(number) || file.facts.generated_header) continue;
      if (opaque.some((directory) => directory === "" || file.path.startsWith(`${directory}/`))) continue;
      const directory = packageDirectory(project, file.path);
      if (directory === null) continue;
      let isJudged = judged.get(directory);
      if (isJudged === undefined) {
        isJudged = isClosed(project, directory);
        judged.set(directory, isJudged);
      }
      if (!isJudged) continue;
      for (const fact of file.facts.exports) {
        if (fact.name === "*" || fact.name === "default" || fact.specifier !== null) continue;
        if (used.has(number, fact.name) || usedInside(file, fact) || mentions.inStrings(fact.name)) continue;
        const symbol = file.facts.symbols.find(({ name, parent }) => name === fact.local && parent === -1);
        if (symbol === undefined || symbol.decorators.length > 0 || registersItself(file, symbol)) continue;
        yield findingOf(unusedExport, {
          file: file.path,
          start_line: symbol.start_line,
          end_line: symbol.end_line,
          symbol: symbol.qualified_name,
          severity: symbol.kind === "interface" || symbol.kind === "type" ? "info" : "low",
          message: `${symbol.kind === "type" || symbol.kind === "interface" ? "The type" : `The ${symbol.kind}`} ${fact.name} is exported, but nothing uses it.`,
          confidence: 0.8,
        });
      }
    }
  },
};

/** `export const x = register(...)`: what is made enters itself somewhere. */
function registersItself(file: ProjectFile, symbol: SymbolFact): boolean {
  return file.facts.calls.some(
    (call) =>
      call.function < 0 &&
      symbol.start_line <= call.line &&
      call.line <= symbol.start_line + 1 &&
      /^(?:register|define|install|add|on|subscribe|customElement|component|directive|plugin|hook)/u.test(
        call.callee,
      ),
  );
}

/** More mentions than the definition and the export statement make. */
function usedInside(file: ProjectFile, fact: ExportFact): boolean {
  const definitions = file.facts.symbols.filter(({ name }) => name === fact.local);
  const isSeparate = definitions.every(
    ({ start_line, end_line }) => fact.line < start_line - 20 || end_line < fact.line,
  );
  return (file.facts.identifiers[fact.local] ?? 0) > (isSeparate ? 2 : 1);
}

function packageDirectory(project: JoinedProject, path: string): string | null {
  let directory = directoryOf(path);
  for (;;) {
    if (project.manifests.has(directory === "" ? "package.json" : `${directory}/package.json`))
      return directory;
    if (directory === "") return null;
    directory = directoryOf(directory);
  }
}

/** True when other projects cannot import any file they like: the package is private, or says what it exports. */
function isClosed(project: JoinedProject, directory: string): boolean {
  const text = project.manifests.get(directory === "" ? "package.json" : `${directory}/package.json`);
  const manifest = text === undefined ? null : parseJsonWithComments(text);
  if (!isRecord(manifest)) return false;
  return manifest["private"] === true || "exports" in manifest || typeof manifest["name"] !== "string";
}
