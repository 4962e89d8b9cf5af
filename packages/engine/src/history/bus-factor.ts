/** The commits that one person made to one file. */
export interface Contribution {
  author: number;
  commits: number;
  created: boolean;
}

/**
 * Who knows a file well enough to be called its author: the degree of authorship after Fritz et al. (2014),
 * `3.293 + 1.098 x created + 0.164 x own commits - 0.321 x ln(1 + others' commits)`, with the thresholds of
 * Avelino et al. (2016, "A novel approach for estimating truck factors"): at least 3.293, and more than 0.75 of
 * the highest of the file.
 */
export function fileAuthors(contributions: readonly Contribution[]): number[] {
  const total = contributions.reduce((sum, { commits }) => sum + commits, 0);
  const degrees = contributions.map(({ author, commits, created }) => ({
    author,
    degree: 3.293 + 1.098 * (created ? 1 : 0) + 0.164 * commits - 0.321 * Math.log(1 + total - commits),
  }));
  const highest = degrees.reduce((most, { degree }) => Math.max(most, degree), 0);
  return degrees
    .filter(({ degree }) => degree >= 3.293 && degree / highest > 0.75)
    .map(({ author }) => author);
}

/**
 * How many people must leave until more than half of the files have no author any more, when those with the
 * most files leave first (Avelino et al. 2016).
 * @param files The authors of each file. Files without one count as lost from the start.
 * @returns 0 when that is so with everyone on board
 */
export function busFactor(files: readonly (readonly number[])[]): number {
  const filesOf = new Map<number, number[]>();
  const left = files.map(({ length }) => length);
  for (const [file, authors] of files.entries()) {
    for (const author of authors) {
      const known = filesOf.get(author);
      if (known === undefined) filesOf.set(author, [file]);
      else known.push(file);
    }
  }
  // A file stays with whoever of its authors is left, so what an author has does not change as others leave.
  const leaving = [...filesOf.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  let lost = left.filter((count) => count === 0).length;
  let gone = 0;
  for (const known of leaving) {
    if (lost * 2 > files.length) break;
    gone += 1;
    for (const file of known) {
      const count = (left[file] ?? 0) - 1;
      left[file] = count;
      if (count === 0) lost += 1;
    }
  }
  return gone;
}
