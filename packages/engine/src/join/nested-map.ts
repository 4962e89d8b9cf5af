/** A map by two keys, without making a third of them: joining keys to text costs more than two look-ups. */
export class NestedMap<First, Second, Value> {
  readonly #groups = new Map<First, Map<Second, Value>>();

  get(first: First, second: Second): Value | undefined {
    return this.#groups.get(first)?.get(second);
  }

  set(first: First, second: Second, value: Value): void {
    const group = this.#groups.get(first);
    if (group === undefined) this.#groups.set(first, new Map([[second, value]]));
    else group.set(second, value);
  }
}

/** Adds to the list under two keys. */
export function addTo<First, Second, Item>(
  lists: NestedMap<First, Second, Item[]>,
  first: First,
  second: Second,
  item: Item,
): void {
  const known = lists.get(first, second);
  if (known === undefined) lists.set(first, second, [item]);
  else known.push(item);
}
