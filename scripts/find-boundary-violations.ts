import type { Boundary } from "./boundaries.ts";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const scope = "@octokraft/";

/**
 * One sentence per package of ours that a manifest depends on against the table, and per package that
 * the table does not know. pnpm's strict node_modules makes an undeclared import fail, so the
 * manifests are the whole truth.
 */
export function findBoundaryViolations(
  manifests: Manifest[],
  boundaries: Record<string, Boundary>,
): string[] {
  return manifests.flatMap((manifest) => {
    const name = manifest.name.slice(scope.length);
    const boundary = boundaries[name];
    if (!boundary) return [`${name}: not in scripts/boundaries.ts; add a row with a reason`];
    const check = (dependencies: Record<string, string> | undefined, allowed: string[], kind: string) =>
      Object.keys(dependencies ?? {})
        .filter((dependency) => dependency.startsWith(scope))
        .map((dependency) => dependency.slice(scope.length))
        .filter((dependency) => !allowed.includes(dependency))
        .map((dependency) => `${name}: must not import ${dependency} (${kind}). ${boundary.reason}`);
    return [
      ...check(manifest.dependencies, boundary.allows, "dependencies"),
      ...check(manifest.devDependencies, [...boundary.allows, ...(boundary.tests ?? [])], "devDependencies"),
    ];
  });
}
