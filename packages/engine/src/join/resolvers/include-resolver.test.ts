import { expect, test } from "vitest";
import { joinProject } from "../join-project.ts";
import { importFact, projectFile } from "../testing/project-file.ts";

const paths = [
  "src/store/store.cpp",
  "src/store/store.h",
  "include/shop/base.h",
  "other/shop/base.h",
  "main.c",
];

/** Where an include in a file leads. */
function lead(from: string, specifier: string): string {
  const fact = importFact(specifier, [], { kind: "include" });
  const project = joinProject(
    paths.map((path) => projectFile(path, path === from ? { imports: [fact] } : {})),
    new Map(),
    ["assets/table.inc"],
  );
  const target = project.modules.targets[project.fileIndex.get(from) ?? -1]?.at(-1);
  if (target?.kind !== "file")
    return target?.kind === "external" ? `external ${target.dependency}` : String(target?.kind);
  return target.files.map((file) => project.files[file]?.path).join(" ");
}

test.each([
  ["src/store/store.cpp", "store.h", "src/store/store.h"],
  ["src/store/store.cpp", "../../main.c", "main.c"],
  ["src/store/store.cpp", "shop/base.h", "include/shop/base.h"],
  ["src/store/store.cpp", "<store/store.h>", "src/store/store.h"],
  ["src/store/store.cpp", "<vector>", "external vector"],
  ["main.c", "<sys/types.h>", "external sys"],
  ["main.c", "table.inc", "asset"],
  ["main.c", "generated.h", "unresolved"],
  ["main.c", "shop/gone.h", "unresolved"],
  ["main.c", "openssl/ssl.h", "external openssl"],
  ["main.c", "stdio.h", "external stdio.h"],
])("in %s the include %s leads to %s", (from, specifier, expected) => {
  expect(lead(from, specifier)).toBe(expected);
});
