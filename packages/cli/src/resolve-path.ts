import { resolve } from "node:path";

/**
 * Resolves a path from where the person is: npm and pnpm run our scripts in the package's folder and
 * tell the person's in INIT_CWD. Another package's scripts tell theirs, which says nothing about ours.
 */
export function resolvePath(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  const ours = environment["npm_package_name"] === "octokraft";
  return resolve((ours ? environment["INIT_CWD"] : undefined) ?? "", path);
}
