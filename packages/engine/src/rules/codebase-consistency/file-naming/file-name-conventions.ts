import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import { directoryOf } from "../../../join/project-index.ts";
import { isMigration } from "../../is-migration.ts";
import { stylesOf } from "../name-style.ts";
import type { NameStyle } from "../name-style.ts";
import { wilsonLowerBound } from "../wilson-lower-bound.ts";

export const minimumFiles = 20;
export const minimumShare = 0.8;

interface Vote {
  file: ProjectFile;
  styles: readonly NameStyle[];
  /** Without its extensions. */
  name: string;
}

/** The style that the files of one language have in one package. */
export interface FileNameConvention {
  /** `typescript` for JavaScript too. */
  language: string;
  style: NameStyle;
  following: number;
  votes: readonly Vote[];
}

/** The conventions that the file names of a project show, in the order of their first files. */
export function fileNameConventions(project: JoinedProject): FileNameConvention[] {
  return groupFiles(project).flatMap(({ language, votes }) => {
    if (votes.length < minimumFiles) return [];
    const counts = new Map<NameStyle, number>();
    for (const { styles } of votes)
      for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best === undefined || wilsonLowerBound(best[1], votes.length) < minimumShare) return [];
    return { language, style: best[0], following: best[1], votes };
  });
}

function groupFiles(project: JoinedProject): { language: string; votes: Vote[] }[] {
  const groups = new Map<string, { language: string; votes: Vote[] }>();
  for (const file of project.files) {
    const { language: own } = file.facts;
    if (file.class !== "source" || file.facts.generated_header || !judged.has(own)) continue;
    const full = file.path.slice(file.path.lastIndexOf("/") + 1);
    // Tools and packages choose the names of these.
    if (!full.includes(".") || /\.d\.[cm]?ts$|\.config\.\w+$/u.test(full) || isMigration(file.path)) continue;
    const name = full.replace(/\..*$/u, "");
    const styles = stylesOf(name);
    if (styles.length > 1 || /^[_\d]/u.test(name) || !/^[\w-]+$/u.test(name)) continue;
    if (styles[0] === "PascalCase" && own !== "python" && own !== "ruby" && own !== "go") continue;
    const language = own === "javascript" ? "typescript" : own;
    const key = `${packageOf(project.manifests, file.path)} ${language}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { language, votes: [{ file, styles, name }] });
    else known.votes.push({ file, styles, name });
  }
  return [...groups.values()];
}

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
