import type { FileFacts } from "../model/file-facts.ts";
import type { FileCalls } from "./calls/file-calls.ts";
import type { CallContext } from "./calls/resolve-call.ts";
import type { FileImports } from "./graph/build-module-graph.ts";
import type { ImportTarget, ProjectFile } from "./joined-project.ts";
import type { ScopeNames } from "./names/declared-in-scope.ts";
import type { ProjectIndex } from "./project-index.ts";

/** Everything of a join that stays as it is while files change only inside of what they declare. */
export interface LastJoin {
  /** As they were given. */
  given: readonly ProjectFile[];
  /** As they were joined: a file that has changed since stands here anew. */
  files: ProjectFile[];
  index: ProjectIndex;
  targets: readonly (readonly ImportTarget[])[];
  scopes: ScopeNames;
  context: CallContext;
  /** By file. */
  imports: FileImports[];
  calls: FileCalls[];
}

/**
 * The files whose facts differ from those of the last join, when nothing differs that other files see: paths,
 * manifests, classes of files, and of each file what it imports, exports and declares. Null when something does:
 * everything must be joined anew.
 */
export function changedInside(
  last: LastJoin,
  files: readonly ProjectFile[],
  manifests: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): number[] | null {
  const { given, index } = last;
  if (files.length !== given.length || paths.size !== index.paths.size) return null;
  if (manifests.size !== index.manifests.size) return null;
  for (const [path, text] of manifests) if (index.manifests.get(path) !== text) return null;
  for (const path of paths) if (!index.paths.has(path)) return null;
  const changed: number[] = [];
  for (const [number, file] of files.entries()) {
    const before = given[number];
    if (before?.path !== file.path || before.class !== file.class) return null;
    if (before.facts === file.facts) continue;
    if (shapeOf(before.facts) !== shapeOf(file.facts)) return null;
    changed.push(number);
  }
  return changed;
}

/** What other files see of a file. Modules inside a file of Rust or Elixir are told apart by lines, so these count there. */
function shapeOf(facts: FileFacts): string {
  const { language, package_name, generated_header, imports, exports, symbols, functions } = facts;
  const byLine = language === "rust" || language === "elixir";
  // What CommonJS exports is told from a `require` on the same line.
  const required = Map.groupBy(
    imports.keys().filter((number) => imports[number]?.kind === "require"),
    (number) => imports[number]?.line,
  );
  return JSON.stringify([
    language,
    package_name,
    generated_header,
    imports.map(({ line, ...rest }) => [rest, byLine ? line : 0]),
    exports.map(({ line, ...rest }) => [rest, required.get(line) ?? []]),
    symbols.map(({ start_line, end_line, documented: _documented, uses_members: _uses, ...rest }) => [
      rest,
      byLine && rest.kind === "namespace" ? [start_line, end_line] : 0,
    ]),
    functions.map(({ name, qualified_name, kind, parent, symbol }) => [
      name,
      qualified_name,
      kind,
      parent,
      symbol,
    ]),
  ]);
}
