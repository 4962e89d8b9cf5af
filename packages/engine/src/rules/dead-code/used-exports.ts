import type { JoinedProject } from "../../join/joined-project.ts";
import { rememberByProject } from "../remember-by-project.ts";
import { entryFilesOf } from "./entry-files.ts";

/** Which exports of JavaScript and TypeScript modules some other file or the outside takes. */
export interface UsedExports {
  has(file: number, name: string): boolean;
}

export const usedExportsOf = rememberByProject((project): UsedExports => {
  const used: Set<string>[] = project.files.map(() => new Set<string>());
  const wholly = new Uint8Array(project.files.length);
  const open: { file: number; name: string }[] = [];
  /** `*` stands for every export. */
  const mark = (file: number, name: string): void => {
    const names = used[file];
    if (names === undefined || names.has(name)) return;
    names.add(name);
    if (name === "*") wholly[file] = 1;
    open.push({ file, name });
  };

  for (const entry of entryFilesOf(project).files) mark(entry, "*");
  for (const [number, file] of project.files.entries()) {
    for (const [position, fact] of file.facts.imports.entries()) {
      if (fact.kind === "reexport") continue;
      for (const target of project.modules.targets[number]?.[position]?.files ?? []) {
        if (fact.names.length === 0) mark(target, "*");
        for (const name of fact.names) {
          if (name !== "*") mark(target, name);
          else markMentioned(project, number, target, mark);
        }
      }
    }
  }
  // What is taken from a file that passes it on is taken from the file behind it.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, name } = next;
    const facts = project.files[file]?.facts;
    for (const fact of facts?.exports ?? []) {
      if (fact.specifier === null || (name !== "*" && fact.name !== "*" && fact.name !== name)) continue;
      const position = facts?.imports.findIndex(({ specifier }) => specifier === fact.specifier) ?? -1;
      for (const target of project.modules.targets[file]?.[position]?.files ?? []) {
        mark(target, fact.name === "*" ? name : fact.local);
      }
    }
  }
  return { has: (file, name) => wholly[file] === 1 || used[file]?.has(name) === true };
});

/** Of a module imported as a whole, the exports whose names stand in the importing file. */
function markMentioned(
  project: JoinedProject,
  importer: number,
  target: number,
  mark: (file: number, name: string) => void,
): void {
  const identifiers = project.files[importer]?.facts.identifiers ?? {};
  const passesOn = project.files[target]?.facts.exports.some(({ name }) => name === "*") === true;
  if (passesOn) {
    for (const name in identifiers) mark(target, name);
    return;
  }
  mark(target, "default");
  for (const { name } of project.files[target]?.facts.exports ?? [])
    if (name in identifiers) mark(target, name);
}
