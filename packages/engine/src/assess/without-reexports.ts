import type { JoinedProject, ProjectFile } from "../join/joined-project.ts";
import type { FileFinding } from "../rules/rule.ts";

/**
 * Leaves out what Ruff says of imports that other files import in turn: it sees one file, and a module that gathers
 * names for others looks to it like one that uses none of them.
 */
export function withoutReexports(findings: readonly FileFinding[], project: JoinedProject): FileFinding[] {
  const judged = new Set<number>();
  for (const finding of findings) {
    const index = project.fileIndex.get(finding.file);
    if (finding.rule_id === "ruff/F401" && index !== undefined) judged.add(index);
  }
  if (judged.size === 0) return [...findings];
  const wanted = namesWanted(project, judged);
  return findings.filter((finding) => {
    if (finding.rule_id !== "ruff/F401") return true;
    const index = project.fileIndex.get(finding.file);
    const names = index === undefined ? undefined : wanted.get(index);
    if (index === undefined || names === undefined) return true;
    return !names.has("*") && !names.has(localName(finding, project.files[index]));
  });
}

/** Names that other files import from some files; `*` for a file that is imported whole. */
function namesWanted(project: JoinedProject, from: ReadonlySet<number>): Map<number, Set<string>> {
  const wanted = new Map<number, Set<string>>();
  for (const [importer, file] of project.files.entries()) {
    for (const [position, fact] of file.facts.imports.entries()) {
      for (const target of project.modules.targets[importer]?.[position]?.files ?? []) {
        if (target === importer || !from.has(target)) continue;
        const names = wanted.get(target) ?? new Set();
        wanted.set(target, names);
        const module = /([^/]+?)(?:\/__init__)?\.pyi?$/.exec(project.files[target]?.path ?? "")?.[1];
        for (const name of fact.names) names.add(name === module ? "*" : name);
        if (fact.names.length === 0) names.add("*");
      }
    }
  }
  return wanted;
}

/** The name that the import binds: Ruff names what is imported, not what it is called here. */
function localName(finding: FileFinding, file: ProjectFile | undefined): string {
  const imported = /`([^`]+)`/.exec(finding.message)?.[1]?.split(/[.\s]/).at(-1) ?? "";
  for (const fact of file?.facts.imports ?? []) {
    const position = fact.names.indexOf(imported);
    if (position >= 0) return fact.locals[position] ?? imported;
  }
  return imported;
}
