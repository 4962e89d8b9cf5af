import type { ProjectFile, JoinedProject } from "../join/joined-project.ts";
import type { ConventionMeasure } from "../model/measures.ts";
import { fileNameConventions } from "../rules/codebase-consistency/file-naming/file-name-conventions.ts";
import { nameConventions } from "../rules/codebase-consistency/naming-convention/name-conventions.ts";

/**
 * How well files keep the conventions that the code itself shows: the style of names and of file names. A file
 * follows one of names when every name in it does. Files to which a convention does not apply do not count.
 * @returns in the order of keys
 */
export function measureConventions(project: JoinedProject): ConventionMeasure[] {
  const measures = new Map<string, ConventionMeasure>();
  const add = (key: string, follows: ReadonlyMap<ProjectFile, boolean>): void => {
    const measure = measures.get(key) ?? { key, applicable_count: 0, conforming_count: 0 };
    measures.set(key, measure);
    measure.applicable_count += follows.size;
    for (const conforms of follows.values()) if (conforms) measure.conforming_count += 1;
  };
  for (const { language, kind, style, votes, foreign } of nameConventions(project)) {
    const follows = new Map<ProjectFile, boolean>();
    for (const { file, styles } of votes) {
      if (foreign.has(file)) continue;
      follows.set(file, (follows.get(file) ?? true) && styles.includes(style));
    }
    add(`${language}/${kind}-names/${style}`, follows);
  }
  for (const { language, style, votes } of fileNameConventions(project)) {
    const follows = new Map(votes.map(({ file, styles }) => [file, styles.includes(style)]));
    add(`${language}/file-names/${style}`, follows);
  }
  return [...measures.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
