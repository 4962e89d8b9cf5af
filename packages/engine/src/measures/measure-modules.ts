import { findCycles } from "../join/graph/find-cycles.ts";
import type { JoinedProject } from "../join/joined-project.ts";
import type { ModuleMeasure, PackageMeasure } from "../model/measures.ts";
import { readPackages } from "./read-packages.ts";

/** Directories of source files as modules, in the order of paths, with how they depend on each other. */
export function measureModules(project: JoinedProject): ModuleMeasure[] {
  return measureBy(project, directoryOf);
}

/** Packages with source files as modules: a file belongs to the nearest folder above it with a manifest, else to the top. */
export function measurePackages(project: JoinedProject): PackageMeasure[] {
  const names = readPackages(project.manifests);
  const folderOf = (path: string): string => {
    let folder = directoryOf(path);
    while (folder !== "" && !names.has(folder)) folder = directoryOf(folder);
    return folder;
  };
  return measureBy(project, folderOf).map((module) =>
    Object.assign({ name: names.get(module.path) ?? "" }, module),
  );
}

function measureBy(project: JoinedProject, moduleOf: (path: string) => string): ModuleMeasure[] {
  const paths = [
    ...new Set(project.files.filter((file) => file.class === "source").map(({ path }) => moduleOf(path))),
  ].sort();
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const uses = paths.map(() => new Set<number>());
  const usedBy = paths.map(() => new Set<number>());
  const files = paths.map(() => 0);
  for (const [at, file] of project.files.entries()) {
    if (file.class !== "source") continue;
    const from = numbers.get(moduleOf(file.path)) ?? 0;
    files[from] = (files[from] ?? 0) + 1;
    for (const target of project.modules.imports[at] ?? []) {
      const other = project.files[target];
      const to = other?.class === "source" ? numbers.get(moduleOf(other.path)) : undefined;
      if (to === undefined || to === from) continue;
      uses[from]?.add(to);
      usedBy[to]?.add(from);
    }
  }
  const inCycle = new Set(findCycles(uses.map((targets) => [...targets])).flat());
  return paths.map((path, number) => {
    const fan_in = usedBy[number]?.size ?? 0;
    const fan_out = uses[number]?.size ?? 0;
    const instability = fan_in + fan_out === 0 ? null : fan_out / (fan_in + fan_out);
    return { path, files: files[number] ?? 0, fan_in, fan_out, instability, in_cycle: inCycle.has(number) };
  });
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
