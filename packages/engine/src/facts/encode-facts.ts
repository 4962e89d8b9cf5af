import { constants, crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import { extractorVersion } from "./extractor-version.ts";

// "OKF" and the format's own number.
const magic = 0x4f4b4602;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes that are quick to read. Equal input gives equal bytes. Layout, little endian: magic, extractor
 * version, length of the JSON part, number of tokens, CRC-32 of all that follows; the facts but for
 * tokens, and the findings, as JSON in UTF-8; three columns of tokens, padded to four bytes.
 */
export function encodeFacts(facts: FileFacts, findings: readonly Finding[]): Uint8Array {
  const { tokens, token_lines, exact_tokens, ...rest } = facts;
  const json = encoder.encode(JSON.stringify({ facts: rest, findings }));
  const padded = (json.length + 3) & ~3;
  const count = tokens.length;
  const bytes = new Uint8Array(20 + padded + count * 12);
  bytes.set(json, 20);
  const words = new Uint32Array(bytes.buffer);
  const at = (20 + padded) >> 2;
  words.set(tokens, at);
  words.set(exact_tokens, at + count);
  words.set(token_lines, at + count * 2);
  words[0] = magic;
  words[1] = extractorVersion;
  words[2] = json.length;
  words[3] = count;
  words[4] = crc32(bytes.subarray(20));
  return bytes;
}

/** The inverse of `encodeFacts`; null when the bytes are of another version or damaged. */
export function decodeFacts(bytes: Uint8Array): { facts: FileFacts; findings: Finding[] } | null {
  if (bytes.length < 20 || bytes.length % 4 !== 0) return null;
  // A copy is aligned, whatever buffer the bytes lie in; slice() of a Buffer would be no copy.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const jsonLength = words[2] ?? 0;
  const count = words[3] ?? 0;
  const padded = (jsonLength + 3) & ~3;
  if (words[0] !== magic || words[1] !== extractorVersion) return null;
  if (20 + padded + count * 12 !== bytes.length || words[4] !== crc32(aligned.subarray(20))) return null;
  try {
    const { facts, findings } = JSON.parse(decoder.decode(aligned.subarray(20, 20 + jsonLength))) as {
      facts: Omit<FileFacts, "tokens" | "token_lines" | "exact_tokens">;
      findings: Finding[];
    };
    const at = (20 + padded) >> 2;
    // Shared, so that the thread that looks for clones reads them where they are.
    const columns = new Uint32Array(new SharedArrayBuffer(count * 12));
    columns.set(words.subarray(at, at + count * 3));
    const identifiers: Record<string, number> = Object.assign(Object.create(null), facts.identifiers);
    return {
      facts: {
        ...facts,
        identifiers,
        tokens: columns.subarray(0, count),
        exact_tokens: columns.subarray(count, count * 2),
        token_lines: columns.subarray(count * 2),
      },
      findings,
    };
  } catch {
    return null;
  }
}

/** What `encodeFacts` gave, at about a fifth of its size: for the cache. */
export function packFacts(encoded: Uint8Array): Uint8Array {
  // A copy has a buffer of its own, which can be handed to another thread.
  return new Uint8Array(zstdCompressSync(encoded, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }));
}

/** The inverse of `packFacts` and `encodeFacts`; null when the bytes are of another version or damaged. */
export function unpackFacts(bytes: Uint8Array): { facts: FileFacts; findings: Finding[] } | null {
  try {
    return decodeFacts(zstdDecompressSync(bytes));
  } catch {
    return null;
  }
}
