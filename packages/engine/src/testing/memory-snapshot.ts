import { createHash } from "node:crypto";
import type { FactCache } from "../model/fact-cache.ts";
import type { Blob, Snapshot, TreeEntry } from "../model/snapshot.ts";

const encoder = new TextEncoder();

/** A commit in memory, for tests. Blob ids are git's own. */
export function memorySnapshot(
  files: Readonly<Record<string, string | Uint8Array>>,
  extra: readonly TreeEntry[] = [],
): Snapshot & { readonly reads: string[] } {
  const blobs = new Map<string, Uint8Array>();
  const entries: TreeEntry[] = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    blobs.set(blob, bytes);
    return { path, blob, size: bytes.length, mode: "100644" };
  });
  const reads: string[] = [];
  return {
    commit: createHash("sha1").update(JSON.stringify(entries)).digest("hex"),
    committed_at: "2026-01-02T03:04:05Z",
    entries: [...entries, ...extra],
    reads,
    async *read(wanted): AsyncIterable<Blob> {
      for (const blob of wanted) {
        const bytes = blobs.get(blob);
        reads.push(blob);
        if (bytes !== undefined) yield await Promise.resolve({ blob, bytes });
      }
    },
  };
}

/** A cache in memory, for tests. */
export function memoryCache(): FactCache & { readonly entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    get(keys) {
      const found = new Map<string, Uint8Array>();
      for (const key of keys) {
        const value = entries.get(key);
        if (value !== undefined) found.set(key, value);
      }
      return Promise.resolve(found);
    },
    put(some) {
      for (const { key, value } of some) entries.set(key, value);
      return Promise.resolve();
    },
  };
}
