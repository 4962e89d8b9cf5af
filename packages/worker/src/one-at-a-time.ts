const last = new Map<string, Promise<unknown>>();

/** Runs pieces of work with the same key one after the other, in the order of the calls. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key);
  const mine = (async () => {
    // How the one before ended is its caller's business.
    await before?.catch(() => {});
    return work();
  })();
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
