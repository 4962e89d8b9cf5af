import type { JoinedProject } from "../../../join/joined-project.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { shortestCycle } from "./shortest-cycle.ts";

const severeFiles = 6;

export const importCycle: FactRule = {
  id: "import-cycle",
  category: "codebase_consistency",
  severity: "low",
  title: "Files that import each other in a circle",
  explanation:
    "Whichever of them is loaded first sees the others half made, none can be understood or tested alone, and bundlers cannot split them. Judged in JavaScript, TypeScript " +
    "and Python, where files are the unit; imports of types, inside functions and by `import()` do not count. One finding for each group of files, with " +
    `the shortest circle in it; from ${String(severeFiles)} files on the severity is medium.`,
  fix: "Move what both sides need into a file of its own, or turn one import around.",
  cwe: "CWE-1047",
  examples: [],
  *check(project) {
    for (const cycle of project.modules.cycles) {
      const members = cycle.filter((file) => project.files[file]?.class === "source");
      if (members.length < 2) continue;
      const circle = shortestCycle(project.modules.loads, members);
      const first = circle[0];
      if (first === undefined) continue;
      const paths = circle.map((file) => project.files[file]?.path ?? "");
      yield findingOf(importCycle, {
        file: paths[0] ?? "",
        start_line: importLine(project, first, circle[1] ?? first),
        severity: members.length >= severeFiles ? "medium" : "low",
        message: `${String(members.length)} files import each other in a circle: ${[...paths, paths[0]].join(" → ")}.`,
        related: circle.slice(1).map((file, index) => ({
          file: project.files[file]?.path ?? "",
          start_line: importLine(project, file, circle[index + 2] ?? first),
          end_line: importLine(project, file, circle[index + 2] ?? first),
        })),
      });
    }
  },
};

function importLine(project: JoinedProject, from: number, to: number): number {
  const position = project.modules.targets[from]?.findIndex(({ files }) => files.includes(to)) ?? -1;
  return project.files[from]?.facts.imports[position]?.line ?? 1;
}
