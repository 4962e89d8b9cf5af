import { expect, test } from "vitest";
import type { CallFact } from "../../model/file-facts.ts";
import { joinProject } from "../join-project.ts";
import type { ProjectFile } from "../joined-project.ts";
import { functionFact, importFact, projectFile, symbolFact } from "../testing/project-file.ts";

/** Names of the functions that tests reach. */
function reached(...given: ProjectFile[]): string[] {
  const { files, testReach } = joinProject(given, new Map());
  const names = files.flatMap(({ facts }) => facts.functions.map(({ name }) => name));
  return names.filter((_, id) => (testReach.depth[id] ?? 0) > 0);
}

const fn = (name: string) => symbolFact(name, { kind: "function", exported: false });
const call = (callee: string, receiver: string): CallFact => ({
  line: 2,
  callee,
  receiver,
  arguments: 0,
  function: -1,
});

test("CommonJS: what an index takes from other modules one by one is reached through it", () => {
  const exported = { line: 9, specifier: null };
  const names = reached(
    projectFile("test/yaml.js", {
      imports: [importFact("../index", ["*"], { locals: ["yaml"], kind: "require" })],
      calls: [call("load", "yaml"), call("Schema", "yaml")],
    }),
    projectFile("index.js", {
      imports: [
        importFact("./loader", ["*"], { locals: ["loader"], kind: "require" }),
        importFact("./schema", [], { line: 4, kind: "require" }),
      ],
      exports: [
        { line: 3, name: "load", local: "load", specifier: null },
        { line: 4, name: "Schema", local: "Schema", specifier: null },
      ],
    }),
    projectFile("loader.js", {
      exports: [{ ...exported, name: "load", local: "load" }],
      symbols: [fn("load"), fn("other")],
      functions: [functionFact("load", { symbol: 0 }), functionFact("other", { symbol: 1 })],
    }),
    projectFile("schema.js", {
      exports: [{ ...exported, name: "default", local: "Made" }],
      symbols: [fn("Made")],
      functions: [functionFact("Made", { symbol: 0 })],
    }),
  );
  expect(names).toEqual(["load", "Made"]);
});

test("of a file that is loaded over others, functions that it hands on and does not export are reached", () => {
  const names = reached(
    projectFile("test/a.js", { imports: [importFact("../index", ["*"], { kind: "require" })] }),
    projectFile("index.js", {
      imports: [
        importFact("./types", ["*"], { kind: "require" }),
        importFact("./given", ["*"], { kind: "require" }),
      ],
    }),
    projectFile("types.js", {
      symbols: [fn("handedOn"), fn("idle"), symbolFact("get"), symbolFact("run")],
      functions: [
        functionFact("handedOn", { symbol: 0 }),
        functionFact("idle", { symbol: 1 }),
        functionFact("get", { symbol: 2, kind: "method" }),
        functionFact("run", { symbol: 3, kind: "method" }),
      ],
      identifiers: { handedOn: 2, idle: 1, get: 1, run: 1 },
    }),
    projectFile("given.js", {
      exports: [{ line: 9, name: "given", local: "given", specifier: null }],
      symbols: [fn("given")],
      functions: [functionFact("given", { symbol: 0 })],
      identifiers: { given: 2 },
    }),
  );
  expect(names).toEqual(["handedOn", "get"]);
});
