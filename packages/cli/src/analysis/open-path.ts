import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";

import {
  blobId,
  findRepository,
  isDirty,
  noCommit,
  openFolderSnapshot,
  openSnapshot,
  SourceError,
  type Snapshot,
} from "@octokraft/sources";

import { CommandError, exitCodes } from "../exit-code.ts";

export interface OpenedPath {
  snapshot: Snapshot;
  /** What is analysed, in one line. */
  title: string;
  /** What the person may not expect, one sentence each. */
  notes: string[];
}

/**
 * Opens what PATH stands for: the commit at `ref` (default HEAD) of the repository that it belongs to,
 * narrowed to the folder; or, outside any repository, the folder's files as they are.
 * @throws SourceError, CommandError
 */
export async function openPath(
  path: string,
  ref: string | undefined,
  signal?: AbortSignal,
): Promise<OpenedPath> {
  const folder = resolve(path);
  const repository = await findRepository(folder);
  if (repository === null) {
    if (ref !== undefined) {
      throw new CommandError(
        exitCodes.usage,
        `${folder} is not in a git repository, so --ref ${ref} means nothing.`,
      );
    }
    return openPlain(
      folder,
      [`${folder} is not in a git repository: its files are analysed as they are.`],
      signal,
    );
  }
  const snapshot = await openSnapshot({
    gitDir: repository.gitDir,
    ref: ref ?? "HEAD",
    below: repository.prefix,
    signal,
  });
  if (repository.prefix !== "" && snapshot.entries.length === 0) {
    if (ref !== undefined) {
      throw new SourceError(
        "path_not_found",
        `The commit ${short(snapshot)} has no folder ${repository.prefix}`,
      );
    }
    return openPlain(
      folder,
      [`${folder} is not in the commit at HEAD: its files are analysed as they are.`],
      signal,
    );
  }
  const notes: string[] = [];
  if (repository.topLevel !== null && ref === undefined && (await isDirty(repository.topLevel))) {
    notes.push("The work tree has changes that are not committed; they are not part of this.");
  }
  if (repository.shallow) notes.push("The clone is shallow: only its newest commits are known.");
  const place = repository.topLevel ?? repository.gitDir;
  const below = repository.prefix === "" ? "" : `, folder ${repository.prefix.replace(/\/$/, "")}`;
  return {
    snapshot,
    title: `${place} at ${ref ?? "HEAD"} (${short(snapshot)}, ${snapshot.committed_at.slice(0, 10)})${below}`,
    notes,
  };
}

/** A single file as a snapshot of its own. */
export function openFile(path: string): OpenedPath {
  const bytes = readFileSync(path);
  const blob = blobId(bytes);
  const { mtime } = statSync(path);
  return {
    snapshot: {
      commit: noCommit,
      committed_at: mtime.toISOString().replace(/\.\d+Z$/, "Z"),
      entries: [{ path: basename(path), blob, size: bytes.length, mode: "100644" }],
      async *read(blobs) {
        if (blobs.includes(blob)) yield { blob, bytes };
      },
    },
    title: path,
    notes: [],
  };
}

async function openPlain(
  folder: string,
  notes: string[],
  signal: AbortSignal | undefined,
): Promise<OpenedPath> {
  return {
    snapshot: await openFolderSnapshot({ path: folder, signal }),
    title: `${folder} (files as they are)`,
    notes,
  };
}

function short(snapshot: Snapshot): string {
  return snapshot.commit.slice(0, 12);
}
