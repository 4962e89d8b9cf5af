import { findingOf } from "../../rule.ts";
import { frontFile } from "../front-file.ts";
import type { FactRule } from "../../rule.ts";
import { licenceFiles } from "../licence-files.ts";

export const missingLicence: FactRule = {
  id: "missing-licence",
  category: "compliance",
  severity: "medium",
  title: "Repository without a licence",
  explanation:
    "Without a licence nobody else may use, change or pass on the code. Reported when neither the root nor `LICENSES/` has a " +
    "licence file, unless a manifest says that the project is private or names its licence.",
  fix: "Add a LICENSE file with the text of the licence, or mark the package as private.",
  cwe: null,
  examples: [],
  *check(project) {
    if (project.files.length === 0 || licenceFiles(project).length > 0) return;
    for (const [path, text] of project.manifests) {
      if (path.includes("/")) continue;
      if (path === "package.json" && /"private"\s*:\s*true|"license"\s*:\s*"UNLICENSED"/.test(text)) return;
      if (path === "Cargo.toml" && /^\s*publish\s*=\s*false/m.test(text)) return;
    }
    const named = [...project.manifests].some(
      ([path, text]) => !path.includes("/") && /["']?licen[cs]e["']?\s*[:=]\s*["'{[(]/i.test(text),
    );
    yield findingOf(missingLicence, {
      file: frontFile(project),
      start_line: 1,
      severity: named ? "low" : "medium",
      message: named
        ? `A manifest names a licence, but none of the ${project.paths.size} files holds its text.`
        : `None of the ${project.paths.size} files is a licence, and no manifest names one.`,
    });
  },
};
