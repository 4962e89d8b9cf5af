import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "../facts/extract-facts.ts";
import type { FileFacts } from "../model/file-facts.ts";
import { detectLanguage } from "./detect-language.ts";
import { languages } from "./languages.ts";

const root = join(import.meta.dirname, "../../samples/languages");

beforeAll(async () => {
  await loadLanguages();
});

/** What the sample says of each entry of a list, and nothing else of it. */
function narrowed(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((one: unknown, index) =>
      index < expected.length ? narrowed(one, expected[index]) : one,
    );
  }
  if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    const picked: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(expected))
      picked[key] = narrowed(Reflect.get(actual, key), value);
    return picked;
  }
  return actual;
}

for (const { id } of languages) {
  const files = readdirSync(join(root, id)).filter((name) => !name.endsWith(".json"));

  test(`${id} has a sample`, () => {
    expect(files.length).toBeGreaterThan(0);
  });

  for (const file of files) {
    test(`the facts of ${id}/${file} are those worked out by hand`, () => {
      expect(detectLanguage(file)).toBe(id);
      const facts = extractFacts(id, readFileSync(join(root, id, file)));
      const expected = JSON.parse(
        readFileSync(join(root, id, `${file.slice(0, -extname(file).length)}.json`), "utf8"),
      ) as Partial<FileFacts>;
      expect(narrowed(facts, expected)).toEqual(expected);
    });
  }
}
