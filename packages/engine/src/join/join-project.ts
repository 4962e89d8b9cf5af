import { buildCallGraph } from "./calls/build-call-graph.ts";
import { buildClassTable, linkBases } from "./calls/class-table.ts";
import { buildFunctionTable } from "./calls/function-table.ts";
import type { CallContext } from "./calls/resolve-call.ts";
import { buildModuleGraph } from "./graph/build-module-graph.ts";
import { structuralCoverage } from "./graph/structural-coverage.ts";
import { reachFromTests } from "./graph/test-reach.ts";
import type { JoinedProject, ProjectFile } from "./joined-project.ts";
import { bindImports } from "./names/bind-imports.ts";
import { declaredInScope } from "./names/declared-in-scope.ts";
import { createNameLookup } from "./names/name-lookup.ts";
import { createResolveName } from "./names/resolve-name.ts";
import { isBundle } from "./is-bundle.ts";
import { indexProject } from "./project-index.ts";
import { resolveImports } from "./resolve-imports.ts";
import { createElixirResolver } from "./resolvers/elixir-resolver.ts";
import { createRustResolver } from "./resolvers/rust-resolver.ts";

/**
 * Joins the facts of one commit's files to a project: imports resolved, module and call graph, reach of the tests.
 *
 * @param unsorted Files with facts. Vendored and generated ones may be among them: they are judged by no rule, but
 *   imports lead to them.
 * @param manifests Text by path of every file for which `isManifest` holds.
 * @param paths All paths of the commit, so that imports of files without facts are told from broken ones.
 * @param onFiles Called with the files of the project as soon as they are known, before the long part.
 */
export function joinProject(
  unsorted: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: Iterable<string> = [],
  onFiles?: (files: readonly ProjectFile[]) => void,
): JoinedProject {
  const sorted = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
  const index = indexProject(sorted, manifests, paths);
  const targets = resolveImports(index);
  const files = sorted.map((file, number) =>
    isBundle(file, targets[number] ?? []) ? asVendored(file) : file,
  );
  onFiles?.(files);
  const bindings = files.map((file, number) => bindImports(files, file, targets[number] ?? []));
  const resolveName = createResolveName(files, targets, bindings);
  const modules = buildModuleGraph(files, targets, declaredInScope(files));

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
  const calls = buildCallGraph(context, targets);
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

function asVendored(file: ProjectFile): ProjectFile {
  return { ...file, class: "vendored" };
}
