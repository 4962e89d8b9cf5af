import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Licence {
  id: string;
  text: string;
  /** Pairs of words of the text, hashed, each once, sorted; made when first asked for. */
  pairs: Uint32Array | null;
}

let known: readonly Licence[] | undefined;

/** Loaded when first asked for: the texts take 5 MB. */
function licences(): readonly Licence[] {
  if (known !== undefined) return known;
  const list: Record<string, { licenseText: string }> = require("spdx-license-list/full");
  known = Object.entries(list)
    .map(([id, { licenseText }]) => ({ id, text: licenseText, pairs: null }))
    .filter((licence) => licence.text.trim() !== "")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return known;
}

function pairsOf(licence: Licence): Uint32Array {
  return (licence.pairs ??= wordPairs(licence.text));
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
  let before = 2166136261;
  for (const char of all[0] ?? "") before = Math.imul(before ^ char.charCodeAt(0), 16777619);
  for (let at = 1; at < all.length; at += 1) {
    const word = all[at] ?? "";
    let hash = Math.imul(before ^ 32, 16777619);
    let own = 2166136261;
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(index);
      hash = Math.imul(hash ^ unit, 16777619);
      own = Math.imul(own ^ unit, 16777619);
    }
    before = own;
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
  // Nearly all licences have nearly the length of their text: only when none of these fits, the others are read too.
  const alike = licences().filter(
    ({ text: other }) => other.length > text.length * 0.6 && other.length < text.length * 1.7,
  );
  const match = nearest(pairs, alike);
  return match !== null && match.similarity >= recognized ? match : nearest(pairs, licences());
}

function nearest(pairs: Uint32Array, candidates: readonly Licence[]): LicenceMatch | null {
  let best: LicenceMatch | null = null;
  for (const licence of candidates) {
    const own = pairsOf(licence);
    const size = pairs.length + own.length;
    // Even if one held the other, it could not be nearer than this.
    if (best !== null && (2 * Math.min(pairs.length, own.length)) / size <= best.similarity) continue;
    const similarity = (2 * common(pairs, own)) / size;
    if (best === null || similarity > best.similarity) best = { id: licence.id, similarity };
  }
  return best;
}

/** True when a text is, or holds whole, the text of a licence: copies often carry notices of other works behind it. */
export function holdsLicence(text: string): LicenceMatch | null {
  const match = nearestLicence(text);
  if (match === null || match.similarity >= recognized) return match;
  const pairs = wordPairs(text);
  for (const licence of licences()) {
    const own = pairsOf(licence);
    if (own.length < 60 || own.length > pairs.length) continue;
    const held = common(own, pairs) / own.length;
    if (held >= 0.97) return { id: licence.id, similarity: held };
  }
  return match;
}

/** From here on a text counts as the licence. */
export const recognized = 0.9;
