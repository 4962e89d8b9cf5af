import { expect, test } from "vitest";

import { resolvePath } from "./resolve-path.ts";

test("a path starts at the current folder, and at the person's where our own script runs", () => {
  expect(resolvePath("a", {})).toBe(`${process.cwd()}/a`);
  expect(resolvePath("a", { npm_package_name: "octokraft", INIT_CWD: "/home/ada" })).toBe("/home/ada/a");
  expect(resolvePath("/srv/a", { npm_package_name: "octokraft", INIT_CWD: "/home/ada" })).toBe("/srv/a");
  expect(resolvePath("a", { npm_package_name: "shop", INIT_CWD: "/home/ada" })).toBe(`${process.cwd()}/a`);
});
