import { isRecord, parseJsonWithComments } from "../parse-json-with-comments.ts";
import { directoryOf } from "../project-index.ts";
import type { ProjectIndex } from "../project-index.ts";

/** One package.json of the repository. */
export interface NodePackage {
  directory: string;
  /** Empty when it has none. */
  name: string;
  manifest: Record<string, unknown>;
}

export interface NodePackages {
  all: readonly NodePackage[];
  /** The package that a directory belongs to: the nearest package.json upwards. */
  nearest(directory: string): NodePackage | null;
  named(name: string): NodePackage | undefined;
}

export function readNodePackages(index: ProjectIndex): NodePackages {
  const all: NodePackage[] = [];
  const byDirectory = new Map<string, NodePackage>();
  const byName = new Map<string, NodePackage>();
  for (const { directory, text } of index.manifestsNamed("package.json")) {
    if (/(?:^|\/)node_modules\//u.test(`${directory}/`)) continue;
    const manifest = parseJsonWithComments(text);
    if (!isRecord(manifest)) continue;
    const name = typeof manifest["name"] === "string" ? manifest["name"] : "";
    const entry = { directory, name, manifest };
    all.push(entry);
    byDirectory.set(directory, entry);
    const known = byName.get(name);
    if (name !== "" && (known === undefined || isShallower(entry, known))) byName.set(name, entry);
  }
  const cache = new Map<string, NodePackage | null>();
  const nearest = (directory: string): NodePackage | null => {
    const cached = cache.get(directory);
    if (cached !== undefined) return cached;
    const own = byDirectory.get(directory);
    const found = own ?? (directory === "" ? null : nearest(directoryOf(directory)));
    cache.set(directory, found);
    return found;
  };
  return { all, nearest, named: (name) => byName.get(name) };
}

/** Of two packages of one name the one nearer the root is meant: the other is a fixture or a template. */
function isShallower(a: NodePackage, b: NodePackage): boolean {
  return a.directory.split("/").length < b.directory.split("/").length;
}
