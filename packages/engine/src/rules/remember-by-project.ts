import type { JoinedProject } from "../join/joined-project.ts";

/** Makes what several rules need of a project once. */
export function rememberByProject<Value>(
  make: (project: JoinedProject) => Value,
): (project: JoinedProject) => Value {
  const known = new WeakMap<JoinedProject, { value: Value }>();
  return (project) => {
    let entry = known.get(project);
    if (entry === undefined) {
      entry = { value: make(project) };
      known.set(project, entry);
    }
    return entry.value;
  };
}
