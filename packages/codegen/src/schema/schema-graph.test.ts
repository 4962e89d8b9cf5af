import { expect, test } from "vitest";
import { compileSchemas } from "../testing/compile-schema.ts";

const dialect = (vocabularies: readonly string[]): object => ({
  $vocabulary: Object.fromEntries(
    vocabularies.map((name) => [`https://json-schema.org/draft/2020-12/vocab/${name}`, true]),
  ),
});
const of = (name: string): object => ({
  $id: `https://schema.test/${name}`,
  $schema: `https://dialect.test/${name}`,
  properties: { no: false, number: { minimum: 10 } },
});
test("a dialect without the validation vocabulary asserts nothing of it", async () => {
  const resources = {
    "https://dialect.test/without": dialect(["core", "applicator"]),
    "https://dialect.test/with": dialect(["core", "applicator", "validation"]),
  };
  const { validators } = await compileSchemas({ A: of("without"), B: of("with") }, { resources });
  expect(validators["A"]?.safeParse({ number: 1 }).success).toBe(true);
  expect(validators["A"]?.safeParse({ no: 1 }).success).toBe(false);
  expect(validators["B"]?.safeParse({ number: 1 }).success).toBe(false);
});
