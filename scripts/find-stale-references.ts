import { posix } from "node:path";

/** pnpm's own verbs that documents may show beside our scripts. */
const pnpmVerbs = new Set(["install", "add", "exec", "dlx", "publish", "pack"]);

/**
 * One sentence per relative link, per path in backticks that begins with a top-level folder, and per
 * `pnpm`/`npm run` command in backticks or at the start of a line that does not exist in the repository.
 */
export function findStaleReferences(
  path: string,
  text: string,
  tracked: ReadonlySet<string>,
  scripts: readonly string[],
): string[] {
  const folders = new Set<string>();
  for (const file of tracked) {
    for (let dir = posix.dirname(file); dir !== "."; dir = posix.dirname(dir)) folders.add(dir);
  }
  const exists = (target: string) => tracked.has(target) || folders.has(target.replace(/\/$/, ""));
  const stale: string[] = [];

  for (const [, target = ""] of text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    if (!exists(posix.normalize(posix.join(posix.dirname(path), target))))
      stale.push(`${path}: link to ${target} leads nowhere`);
  }
  for (const [, quoted = ""] of text.matchAll(
    /`((?:openapi|packages|scripts|docs|\.ci|\.github)\/[^`\s]*)`/g,
  )) {
    if (/[<>{}*]/.test(quoted)) continue;
    if (!exists(quoted)) stale.push(`${path}: \`${quoted}\` does not exist`);
  }
  for (const [, script = ""] of text.matchAll(/(?:^|`)\$? ?(?:pnpm|npm run) ([a-z][a-z:-]*)/gm)) {
    if (!scripts.includes(script) && !pnpmVerbs.has(script))
      stale.push(`${path}: there is no script "${script}"`);
  }
  return stale;
}
