/**
 * One part of an assessment in this process, without a cache: `node run-work.ts WORK FOLDER [LANGUAGE,...]`, WORK one
 * of `clones`, `graph`, `dead-code` and `complexity`. The engine has no entry for parts, so this is its real pipeline
 * up to that part: the folder is listed and hashed, every file is parsed and gives all its facts (and what the blob
 * rules find), and then only that stage runs. Prints one line of JSON: what was found, and the findings.
 */
import { availableParallelism } from "node:os";
import { openFolderSnapshot } from "../../../sources/src/index.ts";
import { planFiles } from "../../src/assess/plan-files.ts";
import { screenBlob } from "../../src/assess/screen-blob.ts";
import { createFactsPool, type FactsRequest } from "../../src/facts/facts-pool.ts";
import { findClones } from "../../src/join/clones/find-clones.ts";
import { buildModuleGraph, importsOf } from "../../src/join/graph/build-module-graph.ts";
import { isManifest } from "../../src/join/is-manifest.ts";
import { joinProject } from "../../src/join/join-project.ts";
import type { ProjectFile } from "../../src/join/joined-project.ts";
import { declaredInScope } from "../../src/join/names/declared-in-scope.ts";
import { indexProject } from "../../src/join/project-index.ts";
import { resolveImports } from "../../src/join/resolve-imports.ts";
import { readGitAttributes } from "../../src/languages/git-attributes.ts";
import { cloneThresholds } from "../../src/rules/duplication/duplicated-code/duplicated-code.ts";
import { factRules } from "../../src/rules/index.ts";

const [work = "", folder = "", only = ""] = process.argv.slice(2);
const wanted = only === "" ? null : new Set(only.split(","));
const complexityLimit = 10;

const snapshot = await openFolderSnapshot({ path: folder });
const plan = planFiles(
  snapshot.entries,
  { external_analyzers: false },
  readGitAttributes(new Map()),
  new Map(),
);
const planned = plan.files.filter(({ language }) => wanted === null || wanted.has(language ?? ""));
const manifestEntries = snapshot.entries.filter(
  ({ path, mode }) => mode.startsWith("100") && isManifest(path),
);

const manifests = new Map<string, string>();
const pathsOf = Map.groupBy(manifestEntries, ({ blob }) => blob);
for await (const { blob, bytes } of snapshot.read([...pathsOf.keys()]))
  for (const { path } of pathsOf.get(blob) ?? []) manifests.set(path, new TextDecoder().decode(bytes));

const pool = createFactsPool({ workers: Math.min(4, availableParallelism()) });
const filesOf = Map.groupBy(planned, ({ blob }) => blob);
const files: ProjectFile[] = [];
const batchFiles = 200;
const extract = async (requests: readonly FactsRequest[]): Promise<void> => {
  for (const { blob, facts } of await pool.extract(requests))
    for (const { path, class: fileClass } of filesOf.get(blob) ?? [])
      if (!facts.generated_header) files.push({ path, blob, facts, class: fileClass });
};
let batch: FactsRequest[] = [];
let running: Promise<void> = Promise.resolve();
for await (const { blob, bytes } of snapshot.read([...filesOf.keys()])) {
  const file = filesOf.get(blob)?.[0];
  if (
    file === undefined ||
    file.language === null ||
    screenBlob(bytes, file.container !== "notebook") !== null
  )
    continue;
  batch.push({ blob, language: file.language, container: file.container, bytes });
  if (batch.length < batchFiles) continue;
  await running;
  running = extract(batch);
  batch = [];
}
await running;
await extract(batch);
await pool.close();
files.sort((a, b) => (a.path < b.path ? -1 : 1));

const lines = files.reduce((sum, { facts }) => sum + facts.lines.code, 0);
const paths = snapshot.entries.map(({ path }) => path);
const print = (found: string, findings: readonly string[]): void =>
  console.log(JSON.stringify({ files: files.length, lines, found, findings }));

if (work === "clones") {
  const groups = findClones(
    files.map(({ facts }) => facts),
    cloneThresholds,
  );
  const copied = groups.reduce((sum, group) => sum + group.lines * (group.fragments.length - 1), 0);
  const exact = groups.filter(({ kind }) => kind === "exact").length;
  print(
    `${String(groups.length)} groups (${String(exact)} exact), ${String(copied)} repeated lines`,
    groups.map(({ fragments }) =>
      fragments
        .map(
          ({ source, start_line, end_line }) =>
            `${files[source]?.path ?? ""}:${String(start_line)}-${String(end_line)}`,
        )
        .join(" "),
    ),
  );
} else if (work === "graph") {
  const index = indexProject(files, manifests, paths);
  const targets = resolveImports(index);
  const scopes = declaredInScope(files);
  const found = files.map((_, number) => importsOf(files, number, targets, scopes));
  const { cycles, imports } = buildModuleGraph(files, targets, found);
  const edges = imports.reduce((sum, to) => sum + to.length, 0);
  print(
    `${String(edges)} edges, ${String(cycles.length)} cyclic components of ${String(cycles.flat().length)} files`,
    cycles.map((cycle) => cycle.map((number) => files[number]?.path ?? "").join(" ")),
  );
} else if (work === "dead-code") {
  const project = joinProject(files, manifests, paths);
  const findings = factRules
    .filter(({ category }) => category === "dead_code")
    .flatMap((rule) =>
      [...rule.check(project)].map(
        ({ file, start_line, message }) => `${rule.id} ${file}:${String(start_line)} ${message}`,
      ),
    );
  print(`${String(findings.length)} findings`, findings);
} else if (work === "complexity") {
  const functions = files.flatMap(({ path, facts }) =>
    facts.functions.map(({ cyclomatic, start_line }) => ({ path, cyclomatic, start_line })),
  );
  const complex = functions.filter(({ cyclomatic }) => cyclomatic > complexityLimit);
  print(
    `${String(functions.length)} functions, ${String(complex.length)} above ${String(complexityLimit)}`,
    complex.map(({ path, start_line, cyclomatic }) => `${path}:${String(start_line)} ${String(cyclomatic)}`),
  );
} else {
  console.error(`run-work: unknown work "${work}"`);
  process.exit(2);
}
