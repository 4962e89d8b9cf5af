/**
 * Against other tools doing the same work: `pnpm bench compare GIT_DIR...` on the newest commit of each repository.
 *
 * jscpd (copies), madge and dependency-cruiser (cycles), knip and vulture (dead code), ESLint's complexity rule. Each
 * runs in a process of its own, in turns with the engine doing that part alone (see `compare/run-work.ts`), twice;
 * printed is the faster run. Without caches. Peers are installed into a temporary folder, and so are the repositories' files
 * of up to 1 MiB: all of them for cycles and dead code; for copies and complexity only those that the engine does not
 * leave out as vendored, generated, minified or of a language that it does not parse, so that both read the same ones.
 * Set OCTOKRAFT_BENCH_OUT to a folder to keep every finding as text.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { openSnapshot } from "../../sources/src/index.ts";
import { planFiles } from "../src/assess/plan-files.ts";
import { readGitAttributes } from "../src/languages/git-attributes.ts";
import { installPeers, unpackVulture } from "./compare/install-peers.ts";
import { measureProcess, type Measured } from "./compare/measure-process.ts";
import { clonePeers, eslintPeer, graphPeers, knipPeer, vulturePeer } from "./compare/peer-runs.ts";
import type { PeerRun } from "./compare/peer-runs.ts";

const repositories = process.argv.slice(2);
if (repositories.length === 0) {
  console.error("usage: pnpm bench compare GIT_DIR...");
  process.exit(2);
}
const rounds = 2;
const largestFile = 1_048_576;
/** Below so many files of a language there is nothing to compare. */
const fewestFiles = 10;

interface Checkout {
  full: string;
  corpus: string;
  scripts: number;
  python: number;
}

function put(to: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), bytes);
}

async function checkOut(gitDir: string, folder: string): Promise<Checkout> {
  const snapshot = await openSnapshot({ gitDir, ref: "HEAD" });
  const full = join(folder, "full");
  const corpus = join(folder, "corpus");
  const entries = snapshot.entries.filter(({ mode, size }) => mode.startsWith("100") && size <= largestFile);
  const plan = planFiles(entries, {}, readGitAttributes(new Map()), new Map());
  const parsed = new Map(
    plan.files.flatMap(({ path, language }) => (language === null ? [] : [[path, language] as const])),
  );
  const pathsOf = Map.groupBy(entries, ({ blob }) => blob);
  for await (const { blob, bytes } of snapshot.read([...pathsOf.keys()]))
    for (const { path } of pathsOf.get(blob) ?? []) {
      put(full, path, bytes);
      if (parsed.has(path)) put(corpus, path, bytes);
    }
  const languages = [...parsed.values()];
  console.log(
    `\n## ${basename(gitDir) === "repo" ? basename(dirname(gitDir)) : basename(gitDir)} ${snapshot.commit.slice(0, 12)}`,
  );
  return {
    full,
    corpus,
    scripts: languages.filter((language) => language === "typescript" || language === "javascript").length,
    python: languages.filter((language) => language === "python").length,
  };
}

const faster = (a: Measured | null, b: Measured): Measured => (a === null || b.wall < a.wall ? b : a);
const figures = ({ wall, cpu, memory }: Measured): string =>
  `${wall.toFixed(2).padStart(7)} s wall ${cpu.toFixed(2).padStart(7)} s CPU ${(memory / 1e6).toFixed(0).padStart(6)} MB`;

function readOurs({ stdout, stderr }: Measured): { found: string; findings: string[] } {
  if (stdout === "") return { found: `failed: ${stderr.slice(-300)}`, findings: [] };
  const {
    found,
    findings,
    files,
    lines,
  }: Record<"found", string> & Record<"files" | "lines", number> & { findings: string[] } =
    JSON.parse(stdout);
  return { found: `${found}; ${String(files)} files, ${String(lines)} lines of code`, findings };
}

function readPeer(peer: PeerRun, run: Measured): { found: string; findings: string[] } {
  try {
    return peer.read(run);
  } catch {
    return { found: `failed (status ${String(run.status)}): ${run.stderr.slice(-300)}`, findings: [] };
  }
}

async function compare(peer: PeerRun, checkout: Checkout, name: string): Promise<void> {
  const cwd = peer.work === "clones" || peer.work === "complexity" ? checkout.corpus : checkout.full;
  let theirs: Measured | null = null;
  let ours: Measured | null = null;
  const command = [join(import.meta.dirname, "compare/run-work.ts"), peer.work, cwd, peer.languages] as const;
  for (let round = 0; round < rounds; round += 1) {
    theirs = faster(theirs, await measureProcess(peer.command, { cwd, env: peer.env ?? process.env }));
    ours = faster(ours, await measureProcess([process.execPath, ...command], { cwd }));
  }
  if (theirs === null || ours === null) return;
  const [we, they] = [readOurs(ours), readPeer(peer, theirs)];
  console.log(
    [
      peer.work,
      `  ${peer.name.padEnd(20)} ${figures(theirs)}  ${they.found}`,
      `  ${"ours".padEnd(20)} ${figures(ours)}  ${we.found}`,
      `  ours takes ${(ours.wall / theirs.wall).toFixed(2)} of the time, ${(ours.cpu / theirs.cpu).toFixed(2)} of the CPU time, ${(ours.memory / theirs.memory).toFixed(2)} of the memory`,
    ].join("\n"),
  );
  const keep = process.env["OCTOKRAFT_BENCH_OUT"];
  if (keep === undefined) return;
  mkdirSync(keep, { recursive: true });
  const stem = `${name}-${peer.work}-${peer.name.replaceAll(/\W+/g, "-")}`;
  writeFileSync(join(keep, `${stem}.theirs.txt`), `${they.findings.join("\n")}\n`);
  writeFileSync(join(keep, `${stem}.ours.txt`), `${we.findings.join("\n")}\n`);
}

const temporary = mkdtempSync(join(tmpdir(), "octokraft-compare-"));
try {
  const installed = installPeers(join(temporary, "peers"));
  const vulture = unpackVulture(join(temporary, "vulture"));
  if (vulture === null) console.log("vulture is left out: apt-get has no package of it here");
  for (const [number, repository] of repositories.entries()) {
    const folder = join(temporary, String(number));
    const checkout = await checkOut(resolve(repository), folder);
    const peers = clonePeers(installed, join(temporary, "out"));
    if (checkout.scripts >= fewestFiles)
      peers.push(...graphPeers(installed, temporary), knipPeer(installed), eslintPeer(installed, temporary));
    if (vulture !== null && checkout.python >= fewestFiles) peers.push(vulturePeer(vulture));
    for (const peer of peers) await compare(peer, checkout, String(number));
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
