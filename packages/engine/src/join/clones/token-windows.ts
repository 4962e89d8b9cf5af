/** Token hashes of one file, in step with the line of each token. */
export interface CloneSource {
  /** Identifiers and literals folded: equal for renamed copies. */
  tokens: Uint32Array;
  /** Equal for identical text only. */
  exact_tokens: Uint32Array;
  token_lines: Uint32Array;
}

/**
 * Windows of `size` tokens that occur more than once. Entries are sorted by position; a position
 * counts tokens over all files, file after file, so that neighbours in a file differ by one.
 */
export interface RepeatedWindows {
  size: number;
  fileStarts: Uint32Array;
  count: number;
  position: Uint32Array;
  file: Uint32Array;
  /** Equal for equal windows; -1 for a window that repeats itself within half its size (tables, lists). */
  windowClass: Int32Array;
  classCount: number;
}

const firstBase = 0x01000193;
const secondBase = 0x85ebca6b;

/**
 * Finds them in linear time. A bitmap of hashes seen once and one of hashes seen again leave only
 * some windows to be kept, so that memory follows the repeats, not the size of the project.
 */
export function findRepeatedWindows(sources: readonly CloneSource[], size: number): RepeatedWindows {
  const fileStarts = new Uint32Array(sources.length + 1);
  for (const [index, source] of sources.entries()) {
    fileStarts[index + 1] = (fileStarts[index] ?? 0) + source.tokens.length;
  }
  const total = fileStarts[sources.length] ?? 0;
  const bits = Math.min(31, Math.max(16, Math.ceil(Math.log2(total + 1)) + 3));
  const seen = new Uint32Array(2 ** (bits - 5));
  const again = new Uint32Array(2 ** (bits - 5));
  const shift = 32 - bits;

  const count = markRepeats(sources, size, shift, seen, again);
  const position = new Uint32Array(count);
  const file = new Uint32Array(count);
  const windowClass = new Int32Array(count);
  const table = createHashTable(count);
  const lastOfClass = new Int32Array(count).fill(-1);
  const periodic = new Uint8Array(count);
  const firstPower = power(firstBase, size - 1);
  const secondPower = power(secondBase, size - 1);
  let kept = 0;
  for (const [fileNumber, source] of sources.entries()) {
    const start = fileStarts[fileNumber] ?? 0;
    const { tokens } = source;
    const half = size / 2;
    let first = 0;
    let second = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const leaving = index >= size ? (tokens[index - size] ?? 0) : 0;
      const entering = tokens[index] ?? 0;
      first = (Math.imul((first - Math.imul(leaving, firstPower)) | 0, firstBase) + entering) | 0;
      second = (Math.imul((second - Math.imul(leaving, secondPower)) | 0, secondBase) + entering) | 0;
      if (index < size - 1) continue;
      const slot = mix(first, second) >>> shift;
      if (((again[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) continue;
      const here = start + index - size + 1;
      const number = table.numberOf(first, second);
      const last = lastOfClass[number] ?? -1;
      if (last >= 0 && file[last] === fileNumber && here - (position[last] ?? 0) <= half) {
        periodic[last] = 1;
        periodic[kept] = 1;
      }
      lastOfClass[number] = kept;
      position[kept] = here;
      file[kept] = fileNumber;
      windowClass[kept] = number;
      kept += 1;
    }
  }
  for (let index = 0; index < kept; index += 1) if (periodic[index] === 1) windowClass[index] = -1;
  return { size, fileStarts, count: kept, position, file, windowClass, classCount: table.size() };
}

function mix(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x9e3779b1)) >>> 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let index = 0; index < exponent; index += 1) result = Math.imul(result, base);
  return result;
}

/**
 * Rolling polynomial hashes modulo 2^32, two of them, of every run of `size` tokens: marks in `again` those that
 * come more than once and gives their number. The same hashes are rolled again by the caller: keeping them would
 * take more memory than everything else here, and calling back for each more time.
 */
function markRepeats(
  sources: readonly CloneSource[],
  size: number,
  shift: number,
  seen: Uint32Array,
  again: Uint32Array,
): number {
  const firstPower = power(firstBase, size - 1);
  const secondPower = power(secondBase, size - 1);
  let count = 0;
  for (const { tokens } of sources) {
    let first = 0;
    let second = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const leaving = index >= size ? (tokens[index - size] ?? 0) : 0;
      const entering = tokens[index] ?? 0;
      first = (Math.imul((first - Math.imul(leaving, firstPower)) | 0, firstBase) + entering) | 0;
      second = (Math.imul((second - Math.imul(leaving, secondPower)) | 0, secondBase) + entering) | 0;
      if (index < size - 1) continue;
      const slot = mix(first, second) >>> shift;
      const mask = 1 << (slot & 31);
      const word = slot >>> 5;
      const old = seen[word] ?? 0;
      if ((old & mask) === 0) seen[word] = old | mask;
      else {
        const marked = again[word] ?? 0;
        count += (marked & mask) === 0 ? 2 : 1;
        again[word] = marked | mask;
      }
    }
  }
  return count;
}

interface HashTable {
  /** Numbers pairs of hashes from 0 in the order in which they first come. */
  numberOf(first: number, second: number): number;
  size(): number;
}

function createHashTable(entries: number): HashTable {
  const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(entries + 1)) + 1);
  const slots = new Int32Array(capacity).fill(-1);
  const firsts = new Int32Array(entries);
  const seconds = new Int32Array(entries);
  let size = 0;
  return {
    numberOf(first, second) {
      let slot = (mix(first, second) ^ (first >>> 15)) & (capacity - 1);
      for (;;) {
        const number = slots[slot] ?? -1;
        if (number < 0) {
          slots[slot] = size;
          firsts[size] = first;
          seconds[size] = second;
          size += 1;
          return size - 1;
        }
        if (firsts[number] === first && seconds[number] === second) return number;
        slot = (slot + 1) & (capacity - 1);
      }
    },
    size: () => size,
  };
}
