import type { JoinedProject } from "../../join/joined-project.ts";

/**
 * The file that speaks for a repository: its README, else a manifest in the root, else its first file. What a whole
 * repository lacks is reported there, because a place that does not exist can be shown nowhere.
 */
export function frontFile(project: JoinedProject): string {
  const inRoot = [...project.paths].filter((path) => !path.includes("/")).sort();
  return (
    inRoot.find((path) => /^readme(?:\.\w+)?$/i.test(path)) ??
    inRoot.find((path) => project.manifests.has(path)) ??
    project.files[0]?.path ??
    ""
  );
}
