import { posix } from "node:path";

import type { FileChange } from "./commit-record.ts";

/** A change as `git log --raw` prints it, before renames are seen in it. */
export interface RawChange {
  path: string;
  kind: "added" | "modified" | "deleted";
  /** The blob that was added or deleted. */
  blob: string;
}

/** The empty blob of either object format: it tells nothing of where a file came from. */
const emptyBlobs = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

/**
 * Sees renames in the changes of one commit without reading a blob. An added and a deleted file are one when
 * they have the same blob (of several, those with the same file name before the others, then by path), or,
 * changed on the move, when no other added and no other deleted file of the commit has their file name.
 * @returns the changes in the order of paths
 */
export function pairRenames(changes: readonly RawChange[]): FileChange[] {
  const added = changes.filter(({ kind }) => kind === "added");
  const deleted = changes.filter(({ kind }) => kind === "deleted");
  const origins = new Map<RawChange, RawChange>();
  if (added.length > 0 && deleted.length > 0) {
    const gone = new Set<RawChange>();
    const pair = (to: RawChange, from: RawChange): void => {
      origins.set(to, from);
      gone.add(from);
    };
    const deletedByBlob = Map.groupBy(deleted, ({ blob }) => blob);
    const addedByBlob = Map.groupBy(added, ({ blob }) => blob);
    for (const [blob, targets] of addedByBlob) {
      const sources = deletedByBlob.get(blob);
      if (sources === undefined || emptyBlobs.has(blob)) continue;
      pairSameBlob(targets, sources, pair);
    }
    const sourcesByName = Map.groupBy(
      deleted.filter((change) => !gone.has(change)),
      fileName,
    );
    const targetsByName = Map.groupBy(
      added.filter((change) => !origins.has(change)),
      fileName,
    );
    for (const [name, [target, ...others]] of targetsByName) {
      const [source, ...more] = sourcesByName.get(name) ?? [];
      if (target !== undefined && source !== undefined && others.length + more.length === 0)
        pair(target, source);
    }
    const renamed = new Set(origins.values());
    changes = changes.filter((change) => !renamed.has(change));
  }
  return changes
    .map((change): FileChange => {
      const from = origins.get(change);
      return from === undefined
        ? { path: change.path, kind: change.kind, from: null }
        : { path: change.path, kind: "renamed", from: from.path };
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function pairSameBlob(
  targets: readonly RawChange[],
  sources: readonly RawChange[],
  pair: (to: RawChange, from: RawChange) => void,
): void {
  const byName = new Map([...Map.groupBy(sources, fileName)].map(([name, same]) => [name, same.values()]));
  const used = new Set<RawChange>();
  const others = targets.filter((target) => {
    const source = byName.get(fileName(target))?.next().value;
    if (source === undefined) return true;
    used.add(source);
    pair(target, source);
    return false;
  });
  const left = sources.filter((source) => !used.has(source)).values();
  for (const target of others) {
    const source = left.next().value;
    if (source === undefined) return;
    pair(target, source);
  }
}

function fileName(change: RawChange): string {
  return posix.basename(change.path);
}
