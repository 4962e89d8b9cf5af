import type { ImportTarget } from "../joined-project.ts";
import type { ProjectFile } from "../joined-project.ts";
import { packageScope } from "./package-scope.ts";

/** What a local name stands for by an import. */
export interface Binding {
  /** Files in which the name is to be looked up; empty for a name from a dependency. */
  files: readonly number[];
  /** The name on the other side; `*` for the module itself. */
  name: string;
}

export interface FileBindings {
  byLocal: ReadonlyMap<string, Binding>;
  /** Files all of whose names are visible: `from x import *`, `import a.b.*`, `using A.B`. */
  open: readonly number[];
  /** Package scopes of these files. */
  openScopes: readonly string[];
}

/** Names that the imports of a file bind. Later imports of the same name win, as they do at run time. */
export function bindImports(
  files: readonly ProjectFile[],
  file: ProjectFile,
  targets: readonly ImportTarget[],
): FileBindings {
  const byLocal = new Map<string, Binding>();
  const open: number[] = [];
  for (const [index, fact] of file.facts.imports.entries()) {
    const found = targets[index]?.files ?? [];
    if (fact.names.length === 0) bindWhole(byLocal, file, fact.specifier, found);
    for (const [position, name] of fact.names.entries()) {
      const local = fact.locals[position] ?? "";
      if (name === "*" && (local === "*" || local === ".")) open.push(...found);
      else if (name === "*")
        byLocal.set(local === "" ? packageLocal(files, fact.specifier, found) : local, {
          files: found,
          name,
        });
      else byLocal.set(local === "" ? name : local, bindName(files, found, name));
    }
  }
  const openScopes = new Set(
    open.flatMap((number) => (files[number] === undefined ? [] : [packageScope(files[number])])),
  );
  return { byLocal, open, openScopes: [...openScopes] };
}

/** `import a.b` binds the dotted name as a whole, `mod x;` the last part. */
function bindWhole(
  byLocal: Map<string, Binding>,
  file: ProjectFile,
  specifier: string,
  found: readonly number[],
): void {
  if (file.facts.language === "python") byLocal.set(specifier, { files: found, name: "*" });
  if (file.facts.language === "rust")
    byLocal.set(specifier.replace(/^.*::/u, ""), { files: found, name: "*" });
}

/** In Python and Rust a name taken from a package may be a module of it. */
function bindName(files: readonly ProjectFile[], found: readonly number[], name: string): Binding {
  if (name === "self") return { files: found, name: "*" };
  const module = found.filter((number) => isModuleNamed(files[number]?.path ?? "", name));
  return module.length > 0 ? { files: module, name: "*" } : { files: found, name };
}

/** True for the file of the module `name` of a Python or Rust package. */
export function isModuleNamed(path: string, name: string): boolean {
  return [`/${name}.py`, `/${name}/__init__.py`, `/${name}.rs`, `/${name}/mod.rs`].some((end) =>
    `/${path}`.endsWith(end),
  );
}

/** Go without an alias: the name that the package gives itself, else the last part of its path. */
function packageLocal(files: readonly ProjectFile[], specifier: string, found: readonly number[]): string {
  const first = found[0];
  const declared = first === undefined ? "" : (files[first]?.facts.package_name ?? "");
  if (declared !== "") return declared;
  const parts = specifier.split("/").filter((part) => !/^v\d+$/u.test(part));
  return (parts.at(-1) ?? specifier).replace(/\.v\d+$/u, "").replace(/^go-/u, "");
}
