/**
 * Loads a file:
 *
 *     const text = load(path);
 *     if (text === null) return;
 *     use(text);
 */
export function load(path: string): string {
  const clean = path.trim(); // expect-next: commented-out-code
  // const cached = cache.get(path);
  // if (cached !== undefined) {
  //   return cached;
  // }
  return clean;
}

export function store(path: string): string {
  const clean = path; // ok-next: commented-out-code
  // The path is kept as it is, because callers compare it with what they
  // asked for, and a normalised one would not be equal to it any more. See
  // also the note on links above.
  return clean;
}
