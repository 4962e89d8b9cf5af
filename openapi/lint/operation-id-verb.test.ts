import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (id: string, method: string) =>
  lintFiles("operation-id-verb", { "openapi.yaml": documentWith(`operationId: ${id}`, method) });

test("accepts a verb that goes with the method", async () => {
  expect(await lint("listThings", "get")).toEqual([]);
  expect(await lint("triggerPrAnalysis", "post")).toEqual([]);
  expect(await lint("unlinkThing", "delete")).toEqual([]);
});

test.each([
  ["things", "get"],
  ["fetchThings", "get"],
  ["deleteThing", "post"],
  ["list_things", "get"],
  ["listAPIs", "get"],
  ["replaceThing", "put"],
])("refuses %s for %s", async (id, method) => {
  expect(await lint(id, method)).toEqual([expect.stringContaining(`operationId \`${id}\``)]);
});
