import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { temporaryFolder } from "@octokraft/sources/testing";
import { expect, test } from "vitest";

import { defaultCacheFile, openFactFileCache } from "./fact-file-cache.ts";

const entry = { key: "a:go:1", value: Uint8Array.of(1, 0, 255) };

test("what was put is there in the next run", async () => {
  using temporary = temporaryFolder();
  const file = join(temporary.path, "deep/facts.sqlite");
  {
    using cache = openFactFileCache(file);
    await cache?.put([entry, { key: "b", value: new Uint8Array(0) }]);
    await cache?.put([entry]);
  }
  using cache = openFactFileCache(file);
  expect(await cache?.get(["a:go:1", "b", "c"])).toEqual(
    new Map([
      ["a:go:1", entry.value],
      ["b", new Uint8Array(0)],
    ]),
  );
});

test("two commands may use the file at once", async () => {
  using temporary = temporaryFolder();
  const file = join(temporary.path, "facts.sqlite");
  using one = openFactFileCache(file);
  using two = openFactFileCache(file);
  await one?.put([entry]);
  await two?.put([{ ...entry, key: "other" }]);
  expect((await one?.get(["other"]))?.size).toBe(1);
});

test("a damaged file is begun anew", async () => {
  using temporary = temporaryFolder();
  const file = join(temporary.path, "facts.sqlite");
  writeFileSync(file, "this is no database, although it is long enough to look like something".repeat(20));
  using cache = openFactFileCache(file);
  await cache?.put([entry]);
  expect((await cache?.get([entry.key]))?.size).toBe(1);
  expect(statSync(file).size).toBeGreaterThan(0);
});

test("where nothing can be written there is no cache and no error", () => {
  using temporary = temporaryFolder();
  writeFileSync(join(temporary.path, "file"), "");
  expect(openFactFileCache(join(temporary.path, "file/facts.sqlite"))).toBeUndefined();
});

test("the file lies in the user's cache folder", () => {
  expect(defaultCacheFile({ XDG_CACHE_HOME: "/var/cache/ada" })).toBe(
    "/var/cache/ada/octokraft/facts.sqlite",
  );
});
