import type { FileFacts } from "../model/file-facts.ts";

/**
 * Makes what a rule needs of a file's facts once, as long as they are in memory: over several assessments where the
 * process lives on. What is made must depend on the facts alone.
 */
export function rememberByFacts<Value>(make: (facts: FileFacts) => Value): (facts: FileFacts) => Value {
  const known = new WeakMap<FileFacts, { value: Value }>();
  return (facts) => {
    let entry = known.get(facts);
    if (entry === undefined) {
      entry = { value: make(facts) };
      known.set(facts, entry);
    }
    return entry.value;
  };
}
