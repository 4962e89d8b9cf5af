import { buildCallGraph } from "./calls/build-call-graph.ts";
import { buildClassTable, linkBases } from "./calls/class-table.ts";
import { callsOf } from "./calls/file-calls.ts";
import { buildFunctionTable } from "./calls/function-table.ts";
import type { CallContext } from "./calls/resolve-call.ts";
import { buildModuleGraph, importsOf } from "./graph/build-module-graph.ts";
import { structuralCoverage } from "./graph/structural-coverage.ts";
import { reachFromTests } from "./graph/test-reach.ts";
import type { JoinedProject, ProjectFile } from "./joined-project.ts";
import { changedInside, type LastJoin } from "./last-join.ts";
import { bindImports } from "./names/bind-imports.ts";
import { declaredInScope } from "./names/declared-in-scope.ts";
import { createNameLookup } from "./names/name-lookup.ts";
import { createResolveName } from "./names/resolve-name.ts";
import { isBundle } from "./is-bundle.ts";
import { indexProject } from "./project-index.ts";
import { resolveImports } from "./resolve-imports.ts";
import { createElixirResolver } from "./resolvers/elixir-resolver.ts";
import { createRustResolver } from "./resolvers/rust-resolver.ts";

export interface JoinOptions {
  /** Called with the files of the project as soon as they are known, before the long part. */
  onFiles?: (files: readonly ProjectFile[]) => void;
  /**
   * The join before, of any project: what still holds of it is not made anew, and the join replaces it. The project
   * that it gave must not be used any more.
   */
  memory?: { last: LastJoin | null } | undefined;
}

/**
 * Joins the facts of one commit's files to a project: imports resolved, module and call graph, reach of the tests.
 *
 * @param unsorted Files with facts. Vendored and generated ones may be among them: they are judged by no rule, but
 *   imports lead to them.
 * @param manifests Text by path of every file for which `isManifest` holds.
 * @param paths All paths of the commit, so that imports of files without facts are told from broken ones.
 */
export function joinProject(
  unsorted: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: Iterable<string> = [],
  { onFiles, memory }: JoinOptions = {},
): JoinedProject {
  const sorted = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
  const last = memory?.last ?? null;
  if (memory !== undefined) memory.last = null;
  const join =
    (last === null ? null : renew(last, sorted, manifests, paths)) ??
    joinAnew(sorted, manifests, paths, onFiles);
  if (join === last) onFiles?.(join.files);
  if (memory !== undefined) memory.last = join;

  const { index, targets, context } = join;
  // The join may go on to the next commit, the project stays as it is.
  const files = [...join.files];
  const modules = buildModuleGraph(files, targets, join.imports);
  const calls = buildCallGraph(context, join.calls);
  const testReach = reachFromTests(files, calls, modules.imports);
  return {
    files,
    fileIndex: index.fileIndex,
    paths: index.paths,
    manifests,
    modules,
    calls,
    testReach,
    structural_coverage_pct: structuralCoverage(files, calls, testReach),
    coverage: null,
  };
}

function joinAnew(
  sorted: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: Iterable<string>,
  onFiles: JoinOptions["onFiles"],
): LastJoin {
  const index = indexProject(sorted, manifests, paths);
  const targets = resolveImports(index);
  const files = sorted.map((file, number) =>
    isBundle(file, targets[number] ?? []) ? asVendored(file) : file,
  );
  onFiles?.(files);
  const bindings = files.map((file, number) => bindImports(files, file, targets[number] ?? []));
  const resolveName = createResolveName(files, targets, bindings);
  const scopes = declaredInScope(files);
  const functions = buildFunctionTable(files);
  const classes = buildClassTable(files, functions.offsets);
  const names = createNameLookup(files, bindings, resolveName, classes);
  linkBases(files, classes, names);
  const rust = createRustResolver(index);
  const elixir = createElixirResolver(index);
  const context: CallContext = {
    files,
    functions,
    classes,
    bindings,
    names,
    resolveName,
    resolvePath: (file, specifier, line) => {
      const language = files[file]?.facts.language;
      const resolver = language === "rust" ? rust : language === "elixir" ? elixir : null;
      const fact = { line, specifier, names: [], locals: [], kind: "use", type_only: false } as const;
      return resolver?.resolve(file, { ...fact, names: [], locals: [] }).files ?? [];
    },
  };
  return {
    given: sorted,
    files,
    index,
    targets,
    scopes,
    context,
    imports: files.map((_, number) => importsOf(files, number, targets, scopes)),
    calls: files.map((_, number) => callsOf(context, number, targets)),
  };
}

/** Brings a join up to date where it can be; null where it cannot. */
function renew(
  last: LastJoin,
  sorted: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: Iterable<string>,
): LastJoin | null {
  const changed = changedInside(last, sorted, manifests, allPaths(sorted, manifests, paths));
  if (changed === null) return null;
  const { files, targets, scopes, context } = last;
  for (const number of changed) {
    const file = sorted[number];
    if (file !== undefined) files[number] = isBundle(file, targets[number] ?? []) ? asVendored(file) : file;
  }
  for (const number of changed) {
    last.imports[number] = importsOf(files, number, targets, scopes);
    last.calls[number] = callsOf(context, number, targets);
  }
  last.given = sorted;
  return last;
}

function allPaths(
  files: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: Iterable<string>,
): ReadonlySet<string> {
  const all = new Set(paths);
  for (const { path } of files) all.add(path);
  for (const path of manifests.keys()) all.add(path);
  return all;
}

function asVendored(file: ProjectFile): ProjectFile {
  return { ...file, class: "vendored" };
}
