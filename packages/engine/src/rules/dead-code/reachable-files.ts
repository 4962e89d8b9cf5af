import type { JoinedProject } from "../../join/joined-project.ts";

/** 1 for each file that can be reached over imports from the starting files. */
export function reachableFiles(project: JoinedProject, starts: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(project.files.length);
  const open = [...starts];
  for (const start of open) reached[start] = 1;
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const target of project.modules.imports[file] ?? []) {
      if (reached[target] === 1) continue;
      reached[target] = 1;
      open.push(target);
    }
  }
  return reached;
}
