/** Something that carries data: a function with its parameters, or a class with its fields. */
export interface Carrier {
  /** Carriers of one name (overloads, implementations) count once. */
  name: string;
  items: readonly string[];
}

export interface Clump {
  items: string[];
  /** Indexes of carriers, ascending. */
  carriers: number[];
}

const smallest = 3;
const mostItems = 14;

/**
 * Groups of at least three items that recur together in carriers of at least three names. Each group is as large as
 * its carriers allow; of overlapping groups the one with the most items times names is kept.
 */
export function findClumps(carriers: readonly Carrier[]): Clump[] {
  const names = new Map<string, Set<string>>();
  for (const { name, items } of carriers) {
    for (const item of items) {
      let own = names.get(item);
      if (own === undefined) {
        own = new Set();
        names.set(item, own);
      }
      own.add(name);
    }
  }
  const common = carriers.map(({ items }) =>
    items.filter((item) => (names.get(item)?.size ?? 0) >= smallest).slice(0, mostItems),
  );
  const found = new Map<string, Clump>();
  for (const positions of byTriple(common).values()) {
    if (countNames(carriers, positions) < smallest) continue;
    const [first = 0, ...others] = positions;
    const items = (common[first] ?? []).filter((item) =>
      others.every((position) => common[position]?.includes(item)),
    );
    found.set(items.join("\n"), { items, carriers: positions });
  }
  return withoutOverlaps([...found.values()], carriers);
}

/** Carriers by each three of their items. */
function byTriple(itemsOf: readonly (readonly string[])[]): Map<string, number[]> {
  const triples = new Map<string, number[]>();
  for (const [position, items] of itemsOf.entries()) {
    for (let a = 0; a < items.length; a += 1) {
      for (let b = a + 1; b < items.length; b += 1) {
        for (let c = b + 1; c < items.length; c += 1) {
          const key = `${items[a] ?? ""}\n${items[b] ?? ""}\n${items[c] ?? ""}`;
          const known = triples.get(key);
          if (known === undefined) triples.set(key, [position]);
          else known.push(position);
        }
      }
    }
  }
  return triples;
}

function countNames(carriers: readonly Carrier[], positions: readonly number[]): number {
  if (positions.length < smallest) return positions.length;
  return new Set(positions.map((position) => carriers[position]?.name)).size;
}

function withoutOverlaps(clumps: readonly Clump[], carriers: readonly Carrier[]): Clump[] {
  const weighed = clumps
    .map((clump) => ({ clump, weight: (clump.items.length - 1) * countNames(carriers, clump.carriers) }))
    .sort((a, b) => b.weight - a.weight || (a.clump.items.join() < b.clump.items.join() ? -1 : 1));
  const taken = new Map<number, Set<string>>();
  const kept: Clump[] = [];
  for (const { clump } of weighed) {
    const fresh = clump.carriers.filter(
      (position) => !clump.items.some((item) => taken.get(position)?.has(item) === true),
    );
    if (countNames(carriers, fresh) < smallest) continue;
    kept.push({ items: clump.items, carriers: fresh });
    for (const position of fresh) {
      const own = taken.get(position) ?? new Set<string>();
      for (const item of clump.items) own.add(item);
      taken.set(position, own);
    }
  }
  return kept;
}
