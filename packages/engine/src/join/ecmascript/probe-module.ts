import type { ProjectIndex } from "../project-index.ts";

/** Extensions that an import may leave out, in the order in which they are tried. */
const addedExtensions = [
  ".ts",
  ".tsx",
  ".js",
  ".jsx",
  ".mts",
  ".cts",
  ".mjs",
  ".cjs",
  ".d.ts",
  ".d.mts",
  ".json",
  ".vue",
  ".svelte",
  ".astro",
  ".node",
  ".native.ts",
  ".native.tsx",
  ".web.ts",
  ".web.tsx",
  ".ios.ts",
  ".ios.tsx",
  ".native.js",
  ".web.js",
  ".ios.js",
] as const;

/** What the extension of an import may stand for in the sources. */
const writtenFor: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".jsx", ".d.ts"],
  ".jsx": [".tsx"],
  ".mjs": [".mts", ".d.mts"],
  ".cjs": [".cts", ".d.cts"],
};

/** The path in the commit that a module path without or with extension means; null when there is none. */
export function probeModule(index: ProjectIndex, path: string): string | null {
  return probeFile(index, path) ?? (index.directories.has(path) ? probeDirectory(index, path) : null);
}

function probeFile(index: ProjectIndex, path: string): string | null {
  if (path !== "" && index.paths.has(path)) return path;
  const extension = /\.[cm]?jsx?$/u.exec(path)?.[0];
  if (extension !== undefined) {
    const stem = path.slice(0, -extension.length);
    for (const other of writtenFor[extension] ?? []) if (index.paths.has(stem + other)) return stem + other;
  }
  if (!index.stems.has(path)) return null;
  for (const added of addedExtensions) if (index.paths.has(path + added)) return path + added;
  return null;
}

function probeDirectory(index: ProjectIndex, directory: string): string | null {
  return probeFile(index, directory === "" ? "index" : `${directory}/index`);
}
