import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, resolve, sep } from "node:path";

import { findRepository, type FoundRepository } from "./find-repository.ts";
import { SourceError } from "./source-error.ts";
import type { SourcePolicy } from "./source-policy.ts";

export interface AdmittedRepository extends FoundRepository {
  /** The repository's own folder, symbolic links resolved: what is stored. */
  path: string;
  name: string;
}

/**
 * Decides whether a server may read a local repository: its folder, and everything that its metadata
 * leads to (linked work tree, alternates, symbolic links), must lie below the allowed roots.
 * @throws SourceError `outside_repository_roots`, `path_not_found`, `not_a_repository`, `inside_repository`
 */
export async function admitLocalRepository(
  path: string,
  policy: Pick<SourcePolicy, "repositoryRoots">,
): Promise<AdmittedRepository> {
  const roots = await realRoots(policy.repositoryRoots);
  // Judged before anything is said about the path, so that an answer tells nothing of what lies outside.
  if (!isBelow(await realpathOfExisting(path), roots)) throw outside(path);
  const found = await findRepository(path);
  const folder = await realpath(path);
  const own = found?.topLevel ?? found?.gitDir;
  if (found === null || own === undefined || !isBelow(own, roots)) {
    throw new SourceError("not_a_repository", `${path} is not a git repository.`);
  }
  if (own !== folder && found.gitDir !== folder) {
    throw new SourceError(
      "inside_repository",
      `${path} is a folder inside the repository ${own}; give the repository's own folder.`,
    );
  }
  for (const part of [found.gitDir, found.commonDir, found.objectsDir]) {
    if (!isBelow(part, roots)) throw leadsOutside(path, part);
  }
  await checkObjects(path, found.objectsDir, roots, new Set());
  const named = basename(own) === ".git" ? dirname(own) : own;
  return { ...found, path: folder, name: basename(named).replace(/\.git$/, "") };
}

async function checkObjects(
  path: string,
  objects: string,
  roots: string[],
  seen: Set<string>,
): Promise<void> {
  if (seen.has(objects)) return;
  seen.add(objects);
  if (!isBelow(objects, roots)) throw leadsOutside(path, objects);
  for (const entry of await readdir(objects, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) continue;
    const target = await realpathOfExisting(resolve(entry.parentPath, entry.name));
    if (!isBelow(target, roots)) throw leadsOutside(path, target);
  }
  for (const line of (await readOptional(resolve(objects, "info/alternates"))).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    await checkObjects(path, await realpathOfExisting(resolve(objects, line)), roots, seen);
  }
}

/** The real path of the deepest part that exists, with the rest appended. */
async function realpathOfExisting(path: string): Promise<string> {
  let rest = "";
  let current = resolve(path);
  for (;;) {
    try {
      return (await realpath(current)) + rest;
    } catch {
      const above = dirname(current);
      if (above === current) return resolve(path);
      rest = `${sep}${basename(current)}${rest}`;
      current = above;
    }
  }
}

async function realRoots(roots: readonly string[]): Promise<string[]> {
  const real: string[] = [];
  for (const root of roots) {
    // A root that is not there (an unmounted disk) allows nothing, and must not stop the others.
    const path = await realpath(root).catch(() => undefined);
    if (path !== undefined) real.push(path);
  }
  return real;
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));
}

async function readOptional(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

function outside(path: string): SourceError {
  return new SourceError(
    "outside_repository_roots",
    `${path} is not below a folder that OCTOKRAFT_REPOSITORY_ROOTS allows.`,
  );
}

function leadsOutside(path: string, target: string): SourceError {
  return new SourceError(
    "outside_repository_roots",
    `${path} leads to ${target}, which is not below a folder that OCTOKRAFT_REPOSITORY_ROOTS allows.`,
  );
}
