/**
 * Do imports lead where they should? `pnpm bench imports GIT_DIR ... [--external]`
 *
 * For each repository and language: imports that look local (those of vendored files left out), how many of them lead
 * to a file of the commit, and the first 20 that do not. `--external` lists 30 imports of each language that are taken
 * for a dependency or the standard library, spread evenly over them, so that one can read whether any leads into the
 * repository: an import that is wrongly taken for external is missing from the share. Last, the edges of the call
 * graph by confidence.
 */
import { resolve } from "node:path";
import { openSnapshot } from "../../sources/src/index.ts";
import { collectFacts, noSuspects } from "../src/assess/collect-facts.ts";
import { joinProject } from "../src/join/join-project.ts";
import type { JoinedProject } from "../src/join/joined-project.ts";

const shownUnresolved = 20;
const shownExternal = 30;

const args = process.argv.slice(2);
const withExternal = args.includes("--external");
const gitDirs = args.filter((word) => word !== "--external");
if (gitDirs.length === 0) {
  console.error("usage: pnpm bench imports GIT_DIR ... [--external]");
  process.exit(2);
}

interface Tally {
  local: number;
  resolved: number;
  external: string[];
  unresolved: string[];
}

const rows: string[] = [];
for (const gitDir of gitDirs) {
  const snapshot = await openSnapshot({ gitDir: resolve(gitDir), ref: "HEAD" });
  const collected = await collectFacts(snapshot, {}, noSuspects, () => undefined);
  const project = joinProject(
    collected.files,
    collected.manifests,
    snapshot.entries.map(({ path }) => path),
  );
  const name = nameOf(gitDir);
  console.log(`\n${name} at ${snapshot.commit}`);
  for (const [language, { local, resolved, external, unresolved }] of tallies(project)) {
    console.log(
      `  ${language}: ${resolved} of ${local} local (${percent(resolved, local)}), ${external.length} external`,
    );
    for (const line of unresolved.slice(0, shownUnresolved)) console.log(`    unresolved ${line}`);
    if (withExternal) for (const line of spread(external)) console.log(`    external   ${line}`);
    if (local > 0)
      rows.push(
        `| ${name} | ${snapshot.commit.slice(0, 10)} | ${language} | ${local} | ${resolved} | ${percent(resolved, local)} |`,
      );
  }
  console.log(`  calls: ${tiers(project)}`);
}
console.log(`\n| repository | commit | language | local | resolved | share |`);
console.log("| --- | --- | --- | ---: | ---: | ---: |");
for (const row of rows) console.log(row);

function tallies(project: JoinedProject): [string, Tally][] {
  const byLanguage = new Map<string, Tally>();
  for (const [number, { path, facts, class: kind }] of project.files.entries()) {
    if (kind === "vendored") continue;
    const tally = byLanguage.get(facts.language) ?? { local: 0, resolved: 0, external: [], unresolved: [] };
    byLanguage.set(facts.language, tally);
    for (const [position, fact] of facts.imports.entries()) {
      const target = project.modules.targets[number]?.[position];
      if (target === undefined) continue;
      const line = `${path}:${fact.line} ${fact.kind} ${fact.specifier} {${fact.names.join(", ")}}`;
      if (target.kind === "external") tally.external.push(line);
      else {
        tally.local += 1;
        if (target.kind === "unresolved") tally.unresolved.push(line);
        else tally.resolved += 1;
      }
    }
  }
  return [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tiers({ calls }: JoinedProject): string {
  const counts = new Map<string, number>();
  for (const confidence of calls.edgeConfidence) {
    const tier = confidence.toFixed(2);
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  const edges = calls.edgeConfidence.length;
  return [...counts]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([tier, count]) => `${tier}: ${count} (${percent(count, edges)})`)
    .join(", ");
}

function spread(lines: readonly string[]): string[] {
  const step = Math.max(1, lines.length / shownExternal);
  return Array.from(
    { length: Math.min(shownExternal, lines.length) },
    (_, at) => lines[Math.floor(at * step)] ?? "",
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(2)} %`;
}

/** `repo.git` below `owner+name` and the like say less than the folder around them. */
function nameOf(gitDir: string): string {
  const parts = resolve(gitDir).split("/");
  return (parts.findLast((part) => !/^(?:repo|\.git|git)$/u.test(part)) ?? "")
    .replace(/\.git$/u, "")
    .replace("+", "/");
}
