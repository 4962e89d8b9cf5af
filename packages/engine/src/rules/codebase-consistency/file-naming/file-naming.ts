import type { ProjectFile } from "../../../join/joined-project.ts";
import { directoryOf } from "../../../join/project-index.ts";
import { isMigration } from "../../is-migration.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { stylesOf } from "../name-style.ts";
import type { NameStyle } from "../name-style.ts";
import { wilsonLowerBound } from "../wilson-lower-bound.ts";

const minimumFiles = 20;
const minimumShare = 0.8;

export const fileNaming: FactRule = {
  id: "file-naming",
  category: "codebase_consistency",
  severity: "info",
  title: "File name against the convention of this codebase",
  explanation:
    `At least ${String(minimumFiles)} files of the language have names of several words, and the lower Wilson bound of those in one style is at least ${String(minimumShare)}. Judged ` +
    "for JavaScript, TypeScript, Python, Ruby, PHP and Go; in Java, Kotlin and C# the type gives the file its name. Components and classes in PascalCase, declarations, configuration and migrations are left out.",
  fix: "Rename the file to the style of the others.",
  cwe: "CWE-1099",
  examples: [],
  *check(project) {
    const groups = new Map<string, { file: ProjectFile; styles: NameStyle[]; name: string }[]>();
    for (const file of project.files) {
      const { language } = file.facts;
      if (file.class !== "source" || file.facts.generated_header || !judged.has(language)) continue;
      const full = file.path.slice(file.path.lastIndexOf("/") + 1);
      // Tools and packages choose the names of these.
      if (!full.includes(".") || /\.d\.[cm]?ts$|\.config\.\w+$/u.test(full) || isMigration(file.path))
        continue;
      const name = full.replace(/\..*$/u, "");
      const styles = stylesOf(name);
      if (styles.length > 1 || /^[_\d]/u.test(name) || !/^[\w-]+$/u.test(name)) continue;
      if (styles[0] === "PascalCase" && language !== "python" && language !== "ruby" && language !== "go")
        continue;
      const key = `${packageOf(project.manifests, file.path)} ${language === "javascript" ? "typescript" : language}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [{ file, styles, name }]);
      else known.push({ file, styles, name });
    }
    for (const votes of groups.values()) {
      if (votes.length < minimumFiles) continue;
      const counts = new Map<NameStyle, number>();
      for (const { styles } of votes)
        for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
      const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (best === undefined || wilsonLowerBound(best[1], votes.length) < minimumShare) continue;
      for (const { file, styles, name } of votes) {
        if (styles.includes(best[0])) continue;
        yield findingOf(fileNaming, {
          file: file.path,
          start_line: 1,
          message: `The file name ${name} is not in ${best[0]}, as ${String(best[1])} of ${String(votes.length)} others are.`,
          confidence: 0.9,
        });
      }
    }
  },
};

/** Nearest directory upwards with a manifest: packages of one repository may differ. */
function packageOf(manifests: ReadonlyMap<string, string>, path: string): string {
  let directory = directoryOf(path);
  while (directory !== "") {
    const here = directory;
    if (
      ["package.json", "pyproject.toml", "composer.json", "go.mod"].some((name) =>
        manifests.has(`${here}/${name}`),
      )
    )
      break;
    directory = directoryOf(directory);
  }
  return directory;
}

const judged: ReadonlySet<string> = new Set(["javascript", "typescript", "python", "ruby", "php", "go"]);
