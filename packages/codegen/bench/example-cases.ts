import { readExamples } from "../src/testing/read-examples.ts";
import type { Case } from "./judge-peer.ts";

type Json = { readonly [key: string]: unknown };

/** The examples by schema, as cases for generators of validators. */
export function exampleCases(document: Json): {
  readonly cases: readonly Case[];
  readonly verdicts: readonly (readonly boolean[])[];
  readonly components: Json;
} {
  const groups = [...Map.groupBy(readExamples(document), ({ schema }) => JSON.stringify(schema)).values()];
  return {
    cases: groups.map((group) => ({ schema: group[0]?.schema, values: group.map(({ body }) => body) })),
    verdicts: groups.map((group) => group.map(({ valid }) => valid)),
    components: (document["components"] as Json)["schemas"] as Json,
  };
}
