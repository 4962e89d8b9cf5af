import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (operation: string) => lintFiles("operation-role", { "openapi.yaml": documentWith(operation) });

test("accepts a role, and a public operation without security", async () => {
  expect(await lint("x-role: member")).toEqual([]);
  expect(await lint("x-role: public\nsecurity: []")).toEqual([]);
});

test("refuses an operation without a role or with an unknown one", async () => {
  const message = "x-role must be one of public, user, member, owner.";
  expect(await lint("summary: List")).toEqual([message]);
  expect(await lint("x-role: admin")).toEqual([message]);
});

test("refuses a public operation that asks for a key and a member's that does not", async () => {
  expect(await lint("x-role: public")).toEqual(["A public operation needs `security: []`."]);
  expect(await lint("x-role: member\nsecurity: []")).toEqual([
    "Only public operations override the contract's security.",
  ]);
});
