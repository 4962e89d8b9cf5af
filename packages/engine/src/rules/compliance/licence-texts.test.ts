import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { holdsLicence, nearestLicence } from "./licence-texts.ts";

const require = createRequire(import.meta.url);
const list: Record<string, { licenseText: string }> = require("spdx-license-list/full");

test("the licence of this repository is MIT", () => {
  const text = readFileSync(new URL("../../../../../LICENSE", import.meta.url), "utf8");
  expect(nearestLicence(text)).toMatchObject({ id: "MIT" });
  expect(nearestLicence(text)?.similarity).toBeGreaterThan(0.98);
});

test.each(["Apache-2.0", "BSD-3-Clause", "MPL-2.0", "ISC", "EPL-2.0", "BSL-1.0", "Unlicense"])(
  "%s is known with another layout, case and copyright line",
  (id) => {
    const text = `Copyright (c) 2031 Somebody Else\n\n${(list[id]?.licenseText ?? "").replaceAll(/\n(?!\n)\s*/g, " ")}`;
    expect(nearestLicence(text)).toMatchObject({ id });
  },
);

test("a licence with notices of other works behind it is known", () => {
  const notices = Array.from(
    { length: 60 },
    (_, index) => `Part ${index} comes from project number ${index}.`,
  ).join("\n");
  expect(holdsLicence(`${list["MIT"]?.licenseText}\n${notices}`)).toMatchObject({ id: "MIT" });
});

test("terms of one's own are like no licence", () => {
  const text =
    "You may look at this code on Sundays. Selling it, or running it on a boat, is not allowed without a letter.";
  expect(holdsLicence(text)?.similarity ?? 0).toBeLessThan(0.5);
});
