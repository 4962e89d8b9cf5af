import { globSync, readFileSync } from "node:fs";
import { operations } from "@octokraft/api-routes";
import { expect, test } from "vitest";

import { handlers, notImplemented } from "./handlers.ts";

const sources = import.meta.dirname;
const kebab = (operationId: string) =>
  operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test("every operation of the contract is either implemented or listed as not implemented", () => {
  const known = [...Object.keys(handlers), ...notImplemented].toSorted();
  expect(known).toEqual(Object.keys(operations).toSorted());
});

test.each(Object.keys(handlers))(
  "%s has one file of its name with a test beside it that shows every status it declares",
  (operationId) => {
    const files = globSync(`*/${kebab(operationId)}.{ts,test.ts}`, { cwd: sources }).toSorted();
    expect(files).toHaveLength(2);
    const tests = readFileSync(`${sources}/${files.find((file) => file.endsWith(".test.ts"))}`, "utf8");
    expect(tests).toContain(`api.covers("${operationId}");`);
  },
);
