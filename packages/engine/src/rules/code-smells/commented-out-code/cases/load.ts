/**
 * Loads a file:
 *
 *     const text = load(path);
 *     if (text === null) return;
 *     use(text);
 */
// ok: commented-out-code
export function load(path: string): string {
  // expect: commented-out-code
  // const cached = cache.get(path);
  // if (cached !== undefined) {
  //   return cached;
  // }
  return path.trim();
}

export function store(path: string): string {
  // ok: commented-out-code
  // The path is kept as it is, because callers compare it with what they
  // asked for, and a normalised one would not be equal to it any more. See
  // also the note on links above.
  return path;
}
