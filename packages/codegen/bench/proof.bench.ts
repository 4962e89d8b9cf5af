import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runProgram, checkTypes } from "./programs.ts";
import { documentTable, DOCUMENT_PACKAGES } from "./document-table.ts";
import { runJsonSchemaSuite } from "./json-schema-suite.ts";
import { judgePeers, type PeerJudgement } from "./peer-judgement.ts";
import { install, PEERS, prepare, QUIET } from "./peers.ts";
import { sweepDirectory } from "./sweep-directory.ts";

/**
 * `pnpm bench proof [SUITE] [--only PART ...]` measures this package and its peers and writes the tables of the README.
 * SUITE is a checkout of the JSON Schema test suite, which no package carries; what needs it keeps its last figures
 * without it, and so does what `--only` leaves out. Documents and peers are installed below `.cache/proof`, at the
 * versions that are written here.
 */
const root = join(import.meta.dirname, "..");
const cache = join(root, ".cache/proof");
const github = join(cache, "documents/node_modules/@octokit/openapi/generated/api.github.com.json");

const {
  positionals: [suite],
  values: { only },
} = parseArgs({ allowPositionals: true, options: { only: { type: "string", multiple: true } } });

const parts: Readonly<Record<string, () => Promise<string | undefined>>> = {
  suite: async () => (suite === undefined ? undefined : suiteTable(suite)),
  documents: () => documentTable(cache),
  directory: () => sweepDirectory(cache),
  peers: async () => peerTable(),
  judgement: async () =>
    suite === undefined ? undefined : judgementTable(await judgePeers(suite, github, cache)),
  throughput: async () => throughput(),
};
for (const name of only ?? []) {
  if (!(name in parts)) {
    console.error(`proof: there is no part "${name}". Parts: ${Object.keys(parts).join(", ")}`);
    process.exit(2);
  }
}

mkdirSync(cache, { recursive: true });
install(join(cache, "documents"), DOCUMENT_PACKAGES);
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && !only.includes(name)) continue;
  const text = await measure();
  if (text !== undefined) writePart(name, text);
}

function percent(part: number, all: number): string {
  return ((100 * part) / all).toFixed(2);
}

function share([part, all]: readonly [number, number]): string {
  return `${((100 * part) / all).toFixed(1)} (${part} of ${all})`;
}

async function suiteTable(folder: string): Promise<string> {
  const results = await runJsonSchemaSuite(folder, join(root, ".cache/suite"));
  const rows = results.map(
    ({ name, total, ours, ajv, crashes }) =>
      `| ${name} | ${total} | ${percent(ours, total)} | ${percent(ajv, total)} | ${crashes} |`,
  );
  return `JSON Schema test suite, draft 2020-12:

| Part | Tests | This package % | ajv 8 % | Crashes of ours |
|---|---|---|---|---|
${rows.join("\n")}`;
}

function peerTable(): string {
  const probe = join(cache, "memory.mjs");
  const report = join(cache, "memory.txt");
  writeFileSync(
    probe,
    `import { appendFileSync } from "node:fs";\nprocess.on("exit", () => appendFileSync(${JSON.stringify(report)}, process.resourceUsage().maxRSS + "\\n"));\n`,
  );
  const rows = PEERS.map((peer) => {
    const folder = join(cache, "peers", peer.name.replaceAll(/\W+/g, "-"));
    install(folder, peer.packages);
    const out = join(folder, "github");
    rmSync(out, { recursive: true, force: true });
    rmSync(report, { force: true });
    mkdirSync(out, { recursive: true });
    const [command, args] = prepare(peer, folder, github, out);
    const { status, seconds } = runProgram(command, args, folder, {
      ...QUIET,
      NODE_OPTIONS: `--import ${probe} --max-old-space-size=4096`,
    });
    const memory = Math.max(0, ...readFileSync(report, "utf8").trim().split("\n").map(Number)) / 1024;
    const outcome = status === 0 ? "yes" : status === null ? "no end in 180 s" : `no, exit ${status}`;
    const errors = status === 0 ? String(checkTypes(out, "usual").errors) : "";
    return `| ${peer.packages[0]} | ${outcome} | ${seconds.toFixed(1)} | ${memory.toFixed(0)} | ${errors} |`;
  });
  return `Peers on GitHub's document, on the same machine. Their type errors are those of \`strict\` alone; ours are held to stricter flags.

| Package | Succeeds | Seconds | MB | Type errors |
|---|---|---|---|---|
${rows.join("\n")}`;
}

function judgementTable(judgements: readonly PeerJudgement[]): string {
  const rows = judgements.map(
    ({ name, required, formats, examples, crashes }) =>
      `| ${name} | ${share(required)} | ${share(formats)} | ${share(examples)} | ${crashes} |`,
  );
  return `What the validators of peers know: percent right in the suite's required part (without the file that wants \`format\` not to be asserted, for which they have no switch), in its formats (strings alone, with \`type: string\`), and of GitHub's examples judged as ajv judges them. "Crashes" are schemas of which no validator that loads and answers was made.

| Package | Required % | Formats % | Examples % | Crashes |
|---|---|---|---|---|
${rows.join("\n")}`;
}

function throughput(): string {
  const { stdout } = runProgram(process.execPath, [join(root, "bench/throughput.bench.ts")], root, {});
  return `One validated POST of ten items over keep-alive connections, each server in a process of its own; requests per second of the server's processor time, median of interleaved rounds. The first three validate requests alone, as @hono/zod-openapi does; the last one proves each answer against the contract too, which is on unless \`validateResponses\` is false:

\`\`\`
${stdout.trim()}
\`\`\``;
}

/** Replaces one part of the README, between its marks. */
function writePart(name: string, text: string): void {
  const file = join(root, "README.md");
  const [start, end] = [`<!-- proof: ${name} -->`, `<!-- end of proof: ${name} -->`];
  const readme = readFileSync(file, "utf8");
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`The README has no part ${start}`);
  writeFileSync(file, `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`);
  console.log(text);
}
