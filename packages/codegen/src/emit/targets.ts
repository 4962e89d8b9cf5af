/** What can be made of a document. Each includes what it needs of the others. */
export const TARGETS = ["types", "zod", "routes", "client", "mocks", "react-query", "mcp"] as const;

export type Target = (typeof TARGETS)[number];

/** What is made unless something else is asked for. */
export const DEFAULT_TARGETS: readonly Target[] = ["types", "zod", "routes", "client"];

const NEEDS: Readonly<Record<Target, readonly Target[]>> = {
  types: [],
  zod: [],
  routes: ["zod"],
  client: ["types"],
  mocks: ["routes", "zod"],
  "react-query": ["client", "types"],
  mcp: ["client", "types"],
};

/** The targets with all that they need. */
export function completeTargets(targets: readonly Target[]): ReadonlySet<Target> {
  return new Set(targets.flatMap((target) => [target, ...NEEDS[target]]));
}
