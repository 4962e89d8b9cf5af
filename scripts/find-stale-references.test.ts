import { expect, test } from "vitest";
import { findStaleReferences } from "./find-stale-references.ts";

const tracked = new Set(["README.md", "docs/scoring.md", "packages/engine/src/assess.ts"]);
const stale = (text: string, path = "README.md") => findStaleReferences(path, text, tracked, ["generate"]);

test("a link to a file that does not exist is reported, also from a folder", () => {
  expect(stale("[scores](docs/scoring.md) and [gone](docs/gone.md)")).toEqual([
    "README.md: link to docs/gone.md leads nowhere",
  ]);
  expect(stale("[home](../README.md#start) [gone](README.md)", "docs/scoring.md")).toEqual([
    "docs/scoring.md: link to README.md leads nowhere",
  ]);
});

test("a quoted path that does not exist is reported; folders and patterns are not", () => {
  expect(stale("`packages/engine/src/assess.ts` `packages/engine/` `packages/*/src` `docs/none.md`")).toEqual(
    ["README.md: `docs/none.md` does not exist"],
  );
});

test("a command that no script answers is reported", () => {
  expect(stale("run `pnpm generate`, `pnpm install` or `pnpm generat`")).toEqual([
    'README.md: there is no script "generat"',
  ]);
});

test("a command in a code block is checked, prose about pnpm is not", () => {
  const fence = "```";
  expect(
    stale(`${fence}sh\nnpm run generat\n${fence}\npnpm is pinned`.replace("pnpm is", "Our pnpm is")),
  ).toEqual(['README.md: there is no script "generat"']);
});
