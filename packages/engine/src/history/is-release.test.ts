import { expect, test } from "vitest";
import { isRelease } from "./is-release.ts";

test.each([
  "version",
  "v11.1.0",
  "3.1.178",
  "3.0.0-rc.1",
  "Update version to v8.83.2",
  "Increment version.",
  "Bump version, release",
  "Release 7.4.1 (#2850)",
  "release: plugin-legacy@4.0.2",
  "chore(release): publish",
  "[maven-release-plugin] prepare for next development iteration",
  "Start version 3.2dev",
])("a release: %s", (subject) => {
  expect(isRelease(subject)).toBe(true);
});

test.each([
  "",
  "2024",
  "update",
  "Fix the version check",
  "Release the lock on errors",
  "Bump left-pad to 1.3.0",
  "Support version 2 of the protocol",
  "Update the readme",
])("no release: %s", (subject) => {
  expect(isRelease(subject)).toBe(false);
});
