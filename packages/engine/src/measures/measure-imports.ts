import type { JoinedProject } from "../join/joined-project.ts";
import type { Assessment } from "../model/assessment.ts";

/** How many of the imports that lead to this repository were followed to a file of it. */
export function measureImports({ files, modules }: JoinedProject): Assessment["analyzed"]["imports"] {
  const languages = [...new Set(files.map(({ facts }) => facts.language))].sort();
  const total = modules.resolution.get("total");
  return {
    local: total?.local ?? 0,
    resolved: total?.resolved ?? 0,
    languages: languages.flatMap((language) => {
      const share = modules.resolution.get(language);
      return share === undefined ? [] : [{ language, local: share.local, resolved: share.resolved }];
    }),
  };
}
