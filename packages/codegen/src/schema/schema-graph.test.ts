import { expect, test } from "vitest";
import { compileDocument } from "../compile-document.ts";
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

test.each([
  ["https://json-schema.org/draft/2020-12/schema", []],
  ["https://spec.openapis.org/oas/3.1/dialect/base", []],
  ["https://spec.openapis.org/oas/3.1/dialect/2024-11-10", []],
  ["http://json-schema.org/draft-07/schema#", ["warning unknown-dialect #/jsonSchemaDialect"]],
])("of the dialect %s a document is told whether it is known", async (jsonSchemaDialect, expected) => {
  const root = { openapi: "3.1.0", info: { title: "T", version: "1" }, jsonSchemaDialect, paths: {} };
  const { diagnostics } = await compileDocument(root, { targets: ["zod"] });
  expect(diagnostics.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual(
    expected,
  );
});
