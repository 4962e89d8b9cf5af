import type { MemberUseFact } from "../model/file-facts.ts";

/** Fewer members than that are no reason to look at the object's class. */
const fewest = 4;

/** Notes which members of its parameters an outermost function reaches. */
export class MemberReach {
  readonly facts: MemberUseFact[] = [];
  /** Positions in the file's names: of each name that follows an object's. */
  #accesses: number[] = [];

  note(occurrence: number): void {
    this.#accesses.push(occurrence);
  }

  /** Ends an outermost function: `from` is the position of its first name. */
  close(
    fn: number,
    from: number,
    parameters: readonly string[],
    occurrences: readonly number[],
    names: readonly string[],
  ): void {
    const accesses = this.#accesses;
    this.#accesses = [];
    if (accesses.length < fewest || parameters.length === 0) return;
    const members = new Map<string, Set<string>>();
    for (const at of accesses) {
      if (at <= from) continue;
      const object = names[occurrences[at - 1] ?? 0] ?? "";
      if (!parameters.includes(object)) continue;
      let own = members.get(object);
      if (own === undefined) {
        own = new Set();
        members.set(object, own);
      }
      own.add(names[occurrences[at] ?? 0] ?? "");
    }
    for (const [object, own] of members) {
      if (own.size >= fewest) this.facts.push({ function: fn, object, members: [...own].sort() });
    }
  }
}
