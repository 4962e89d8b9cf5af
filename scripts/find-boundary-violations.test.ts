import { expect, test } from "vitest";
import { findBoundaryViolations } from "./find-boundary-violations.ts";

const boundaries = {
  engine: { allows: [], reason: "Pure analysis." },
  store: { allows: ["engine"], tests: ["sources"], reason: "Keeps results." },
};

test("a dependency outside the table is reported with the table's reason", () => {
  const manifests = [{ name: "@octokraft/engine", dependencies: { "@octokraft/store": "workspace:*" } }];
  expect(findBoundaryViolations(manifests, boundaries)).toEqual([
    "engine: must not import store (dependencies). Pure analysis.",
  ]);
});

test("what is allowed in tests only is refused at run time", () => {
  const dependency = { "@octokraft/sources": "workspace:*" };
  expect(
    findBoundaryViolations([{ name: "@octokraft/store", devDependencies: dependency }], boundaries),
  ).toEqual([]);
  expect(
    findBoundaryViolations([{ name: "@octokraft/store", dependencies: dependency }], boundaries),
  ).toHaveLength(1);
});

test("a package that the table does not know is reported", () => {
  expect(findBoundaryViolations([{ name: "@octokraft/new" }], boundaries)[0]).toMatch(/add a row/);
});
