import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { entryFilesOf } from "../entry-files.ts";
import { mentionsOf } from "../mentions.ts";
import { reachableFiles } from "../reachable-files.ts";

export const unusedFile: FactRule = {
  id: "unused-file",
  category: "dead_code",
  severity: "low",
  title: "File that nothing uses",
  explanation:
    "No import leads to the file from anything that is entered from outside: targets of package.json, files that scripts, workflows and pages name, " +
    "configuration, routes and other places where frameworks look, tests, examples. In Rust: no `mod` leads to it, so it is not compiled. " +
    "Packages with components in files whose imports are not read (Vue, Svelte, Astro, MDX) and folders that code imports by a computed name are left out.",
  fix: "Delete the file, or import it where it is needed.",
  cwe: "CWE-561",
  examples: [],
  *check(project) {
    const { files: entries, opaque } = entryFilesOf(project);
    const hasManifest = [...project.manifests.keys()].some((path) => /(?:^|\/)package\.json$/u.test(path));
    const reached = reachableFiles(project, [...entries, ...rustRoots(project)]);
    const mentions = mentionsOf(project);
    for (const [number, file] of project.files.entries()) {
      if (reached[number] === 1 || file.class !== "source" || file.facts.generated_header) continue;
      const { language } = file.facts;
      const judged =
        language === "rust" || ((language === "javascript" || language === "typescript") && hasManifest);
      if (!judged || opaque.some((directory) => isBelow(file.path, directory))) continue;
      const stem = stemOf(file);
      if (stem.length > 3 && (mentions.inStrings(stem) || mentions.inStringsTogether(stem))) continue;
      if (language === "rust" ? isDeclaredByMacro(project, file) : !isModule(file)) continue;
      yield findingOf(unusedFile, {
        file: file.path,
        start_line: 1,
        message: `Nothing leads to this file: ${String(file.facts.lines.code)} lines of code are unused.`,
        confidence: language === "rust" ? 0.9 : 0.8,
      });
    }
  },
};

function rustRoots(project: JoinedProject): number[] {
  return [...project.files.entries()]
    .filter(([, { path, facts }]) => facts.language === "rust" && isRustRoot(project, path))
    .map(([number]) => number);
}

function isRustRoot(project: JoinedProject, path: string): boolean {
  if (/(?:^|\/)(?:lib|main|build)\.rs$/u.test(path)) return true;
  if (/(?:^|\/)(?:bin|tests|examples|benches)\/(?:[^/]+\/)?[^/]+\.rs$/u.test(path)) return true;
  const inSource = /(?:^|\/)src\//u.test(path);
  return (
    !inSource ||
    [...project.manifests].some(
      ([name, text]) => name.endsWith("Cargo.toml") && text.includes(lastParts(path)),
    )
  );
}

function lastParts(path: string): string {
  return path.split("/").slice(-2).join("/");
}

function isBelow(path: string, directory: string): boolean {
  return directory === "" || path.startsWith(`${directory}/`);
}

function stemOf(file: ProjectFile): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\..*$/u, "");
}

/** `mod x;` inside a macro call, here or for a folder above: the parent module names it. */
function isDeclaredByMacro(project: JoinedProject, file: ProjectFile): boolean {
  const parts = file.path.replace(/(?:\/mod)?\.rs$/u, "").split("/");
  for (let length = parts.length; length > 1; length -= 1) {
    const name = parts[length - 1] ?? "";
    const directory = parts.slice(0, length - 1).join("/");
    const parents = ["mod.rs", "lib.rs", "main.rs"].map((parent) => `${directory}/${parent}`);
    for (const path of [...parents, `${directory}.rs`]) {
      const parent = project.files[project.fileIndex.get(path) ?? -1];
      if (parent !== undefined && parent !== file && name in parent.facts.identifiers) return true;
    }
    if (name === "src") return false;
  }
  return false;
}

/** A file without imports and exports is a script that a page or a tool runs. */
function isModule(file: ProjectFile): boolean {
  return file.facts.exports.length > 0 || file.facts.imports.length > 0;
}
