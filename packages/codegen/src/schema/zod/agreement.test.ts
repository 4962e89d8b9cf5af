import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { compileSchemas } from "../../testing/compile-schema.ts";
import { Random } from "../../testing/random.ts";
import { likelyValue, mutated, randomSchema, randomValue } from "../../testing/random-schema.ts";

const SCHEMAS = 500;
const INSTANCES = 50;

test("validators agree with ajv on 25,000 instances of 500 random schemas", async () => {
  const random = new Random(20_260_301);
  const names = Array.from({ length: SCHEMAS }, (_, index) => `S${index}`);
  // References go to earlier schemas only, so that none is endless.
  const schemas = Object.fromEntries(
    names.map((name, index) => [name, randomSchema(random, 3, names.slice(Math.max(0, index - 20), index))]),
  );
  const { validators } = await compileSchemas(schemas, { formats: "annotate" });
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajv.addSchema({ $id: "https://document.test/", components: { schemas } });
  const disagreements: unknown[] = [];
  let accepted = 0;
  let judged = 0;
  for (const name of names) {
    const judge = ajv.getSchema(`https://document.test/#/components/schemas/${name}`);
    const validator = validators[name];
    if (judge === undefined || validator === undefined) throw new Error(`${name} did not compile`);
    for (let count = 0; count < INSTANCES; count += 1) {
      const likely = likelyValue(random, schemas[name], 4);
      const value =
        count % 3 === 0 ? likely : count % 3 === 1 ? mutated(random, likely) : randomValue(random, 3);
      const expected = verdict(judge, value);
      if (expected !== undefined) judged += 1;
      if (expected === true) accepted += 1;
      if (expected !== undefined && validator.safeParse(value).success !== expected) {
        disagreements.push({ schema: schemas[name], value, ajv: expected });
      }
    }
  }
  expect(disagreements).toEqual([]);
  expect(judged).toBeGreaterThan(SCHEMAS * INSTANCES - 100);
  expect(accepted).toBeGreaterThan(SCHEMAS * INSTANCES * 0.2);
  expect(accepted).toBeLessThan(SCHEMAS * INSTANCES * 0.8);
});

/** ajv 8 throws a ReferenceError of its own making for some mixtures with unevaluatedProperties: no verdict then. */
function verdict(judge: (value: unknown) => unknown, value: unknown): boolean | undefined {
  try {
    return judge(value) === true;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
