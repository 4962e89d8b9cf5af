/**
 * Keeps the facts of blobs between runs. Keys are made by the engine of blob id, language and
 * extractor version; values are opaque bytes. Losing an entry costs time, never correctness.
 */
export interface FactCache {
  get(keys: readonly string[]): Promise<Map<string, Uint8Array>>;
  put(entries: readonly { key: string; value: Uint8Array }[]): Promise<void>;
}
