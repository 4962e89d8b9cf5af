import type { JoinedProject } from "../../join/joined-project.ts";
import { isLicencePath } from "./licence-path.ts";

/** Licence files of the repository itself: in its root or in `LICENSES/`, in the order of paths. */
export function licenceFiles(project: JoinedProject): string[] {
  return [...project.paths]
    .filter((path) => isLicencePath(path) && /^(?:LICENSES\/)?[^/]+$/.test(path))
    .sort();
}
