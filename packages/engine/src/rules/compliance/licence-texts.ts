import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Licence {
  id: string;
  /** Pairs of words of the text, hashed, each once, sorted. */
  pairs: Uint32Array;
}

let known: readonly Licence[] | undefined;

/** Loaded when first asked for: the texts take 6 MB on disk. */
function licences(): readonly Licence[] {
  if (known !== undefined) return known;
  const list: Record<string, { licenseText: string }> = require("spdx-license-list/full");
  known = Object.entries(list)
    .map(([id, { licenseText }]) => ({ id, pairs: wordPairs(licenseText) }))
    .filter((licence) => licence.pairs.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return known;
}

/**
 * The text without what differs between copies of one licence: case, punctuation, copyright lines, titles of
 * placeholders and headings in brackets (SPDX matching guidelines, in short).
 */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/<<[^>]*>>|<[^<>]{1,60}>|\[[^[\]]{1,60}\]/g, " ")
    .replaceAll(/^.*(?:copyright\s*(?:\(c\)|©|\d{4})|all rights reserved|\(c\)\s*\d{4}).*$/gm, " ")
    .replaceAll("licence", "license")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function wordPairs(text: string): Uint32Array {
  const all = words(text);
  const pairs = new Set<number>();
  for (let at = 1; at < all.length; at += 1) {
    let hash = 2166136261;
    for (const char of `${all[at - 1]} ${all[at]}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    pairs.add(hash >>> 0);
  }
  return Uint32Array.from(pairs).sort();
}

function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let j = 0;
  for (const value of a) {
    while (j < b.length && (b[j] ?? 0) < value) j += 1;
    if (b[j] === value) count += 1;
  }
  return count;
}

export interface LicenceMatch {
  /** SPDX identifier. */
  id: string;
  /** Sørensen–Dice coefficient over the pairs of words, 0 to 1. */
  similarity: number;
}

/** The SPDX licence whose text is nearest to a text, or null for a text of fewer than 5 words. Of equals the first by id. */
export function nearestLicence(text: string): LicenceMatch | null {
  const pairs = wordPairs(text);
  if (pairs.length < 5) return null;
  let best: LicenceMatch | null = null;
  for (const licence of licences()) {
    const size = pairs.length + licence.pairs.length;
    // Even if one held the other, it could not be nearer than this.
    if (best !== null && (2 * Math.min(pairs.length, licence.pairs.length)) / size <= best.similarity)
      continue;
    const similarity = (2 * common(pairs, licence.pairs)) / size;
    if (best === null || similarity > best.similarity) best = { id: licence.id, similarity };
  }
  return best;
}

/** True when a text is, or holds whole, the text of a licence: copies often carry notices of other works behind it. */
export function holdsLicence(text: string): LicenceMatch | null {
  const nearest = nearestLicence(text);
  if (nearest === null || nearest.similarity >= recognized) return nearest;
  const pairs = wordPairs(text);
  for (const licence of licences()) {
    if (licence.pairs.length < 60 || licence.pairs.length > pairs.length) continue;
    const held = common(licence.pairs, pairs) / licence.pairs.length;
    if (held >= 0.97) return { id: licence.id, similarity: held };
  }
  return nearest;
}

/** From here on a text counts as the licence. */
export const recognized = 0.9;
