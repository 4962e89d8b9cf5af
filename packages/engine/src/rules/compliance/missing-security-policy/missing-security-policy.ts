import { findingOf } from "../../rule.ts";
import { frontFile } from "../front-file.ts";
import type { FactRule } from "../../rule.ts";

const policy =
  /^(?:\.github\/|docs\/|\.gitlab\/)?SECURITY(?:\.\w+)?$|^(?:public\/|static\/)?\.well-known\/security\.txt$/i;

export const missingSecurityPolicy: FactRule = {
  id: "missing-security-policy",
  category: "compliance",
  severity: "info",
  title: "No word on how to report a vulnerability",
  explanation:
    "Whoever finds a vulnerability needs a private way to tell. Reported when there is no SECURITY file in the root, `.github/` or `docs/`, and no security.txt.",
  fix: "Add a SECURITY.md that names a private channel.",
  cwe: null,
  examples: [],
  *check(project) {
    if (project.files.length === 0 || [...project.paths].some((path) => policy.test(path))) return;
    yield findingOf(missingSecurityPolicy, {
      file: frontFile(project),
      start_line: 1,
      message: `None of the ${project.paths.size} files says how to report a vulnerability.`,
    });
  },
};
