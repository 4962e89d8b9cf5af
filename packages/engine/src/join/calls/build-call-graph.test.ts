import { expect, test } from "vitest";
import type { CallFact } from "../../model/file-facts.ts";
import { joinProject } from "../join-project.ts";
import type { JoinedProject, ProjectFile } from "../joined-project.ts";
import { functionFact, importFact, projectFile, symbolFact } from "../testing/project-file.ts";

function call(callee: string, receiver = "", inFunction = 0): CallFact {
  return { line: 2, callee, receiver, arguments: 0, function: inFunction };
}

function join(...files: ProjectFile[]): JoinedProject {
  return joinProject(files, new Map());
}

/** Calls between functions, as `caller -> callee confidence`. */
function edges({ files, calls }: JoinedProject): string[] {
  const names = files.flatMap(({ facts }) => facts.functions.map(({ qualified_name }) => qualified_name));
  const result: string[] = [];
  for (let from = 0; from < calls.functionCount; from += 1) {
    for (let edge = calls.edgeStart[from] ?? 0; edge < (calls.edgeStart[from + 1] ?? 0); edge += 1) {
      const to = calls.edgeTo[edge] ?? 0;
      if (to >= calls.functionCount) continue;
      result.push(
        `${names[from] ?? ""} -> ${names[to] ?? ""} ${(calls.edgeConfidence[edge] ?? 0).toFixed(2)}`,
      );
    }
  }
  return result;
}

const fn = (name: string) => symbolFact(name, { kind: "function" });

test("an imported function is bound with certainty, through files that pass it on", () => {
  const project = join(
    projectFile("a.ts", {
      imports: [importFact("./barrel", ["load"], { locals: ["fetchAll"] })],
      functions: [functionFact("main")],
      calls: [call("fetchAll")],
    }),
    projectFile("barrel.ts", {
      imports: [importFact("./load", ["loadAll"], { kind: "reexport" })],
      exports: [{ line: 1, name: "load", local: "loadAll", specifier: "./load" }],
    }),
    projectFile("load.ts", {
      exports: [{ line: 1, name: "loadAll", local: "loadAll", specifier: null }],
      symbols: [fn("loadAll")],
      functions: [functionFact("loadAll", { symbol: 0 })],
    }),
    projectFile("other.ts", {
      symbols: [fn("loadAll")],
      functions: [functionFact("loadAll", { symbol: 0 })],
    }),
  );
  expect(edges(project)).toEqual(["main -> loadAll 1.00"]);
});

test("CommonJS: what a module exports as a whole is followed through a file that passes it on", () => {
  const project = join(
    projectFile("test.js", {
      imports: [importFact("./index", ["*"], { locals: ["Socket"], kind: "require" })],
      functions: [functionFact("main")],
      calls: [call("Socket")],
    }),
    projectFile("index.js", {
      imports: [importFact("./socket", ["*"], { locals: ["Inner"], kind: "require" })],
      exports: [{ line: 2, name: "default", local: "Inner", specifier: null }],
    }),
    projectFile("socket.js", {
      exports: [{ line: 9, name: "default", local: "Socket", specifier: null }],
      symbols: [symbolFact("Socket")],
      functions: [functionFact("Socket.constructor", { kind: "constructor" })],
    }),
  );
  expect(edges(project)).toEqual(["main -> Socket.constructor 1.00"]);
});

test("a name from a dependency is not taken for a function of the project", () => {
  const project = join(
    projectFile("a.ts", {
      imports: [importFact("lodash", ["debounce"])],
      functions: [functionFact("main")],
      calls: [call("debounce")],
    }),
    projectFile("b.ts", { symbols: [fn("debounce")], functions: [functionFact("debounce", { symbol: 0 })] }),
  );
  expect(edges(project)).toEqual([]);
});

test("Go: functions of the package, of an imported package, and methods over files", () => {
  const project = joinProject(
    [
      projectFile("main.go", {
        package_name: "main",
        imports: [importFact("acme.dev/app/store", ["*"], { locals: [""] })],
        functions: [functionFact("run")],
        calls: [call("prepare"), call("Open", "store")],
      }),
      projectFile("prepare.go", {
        package_name: "main",
        symbols: [fn("prepare")],
        functions: [functionFact("prepare", { symbol: 0 })],
      }),
      projectFile("store/store.go", {
        package_name: "store",
        symbols: [symbolFact("Store"), fn("Open")],
        functions: [functionFact("Open", { symbol: 1 })],
      }),
    ],
    new Map([["go.mod", "module acme.dev/app\n"]]),
  );
  expect(edges(project)).toEqual(["run -> prepare 0.80", "run -> Open 1.00"]);
});

test("Java: own methods, inherited ones, constructors, static members, and a field named after its class", () => {
  const project = join(
    projectFile("Base.java", {
      package_name: "acme",
      symbols: [symbolFact("Base"), symbolFact("log", { kind: "method", parent: 0 })],
      functions: [functionFact("Base.log", { symbol: 1 })],
    }),
    projectFile("Owner.java", {
      package_name: "acme",
      symbols: [symbolFact("Owner", { bases: ["Base"] })],
      functions: [functionFact("Owner.visit"), functionFact("Owner.total")],
      calls: [
        call("total"),
        call("log", "this"),
        call("Pet", ""),
        call("parse", "Pet"),
        call("register", "petRegistry"),
      ],
    }),
    projectFile("Pet.java", {
      package_name: "acme",
      symbols: [symbolFact("Pet")],
      functions: [functionFact("Pet.Pet", { kind: "constructor" }), functionFact("Pet.parse")],
    }),
    projectFile("PetRegistry.java", {
      package_name: "acme",
      symbols: [symbolFact("PetRegistry")],
      functions: [functionFact("PetRegistry.register")],
    }),
  );
  expect(edges(project)).toEqual([
    "Owner.visit -> Base.log 0.80",
    "Owner.visit -> Owner.total 0.95",
    "Owner.visit -> Pet.Pet 0.80",
    "Owner.visit -> Pet.parse 0.80",
    "Owner.visit -> PetRegistry.register 0.80",
  ]);
});

test("a method of an unknown object is bound by its name only where it is rare, and then as a guess", () => {
  const project = join(
    projectFile("a.py", {
      functions: [functionFact("main")],
      calls: [call("recalculate", "thing"), call("get", "thing")],
    }),
    projectFile("b.py", {
      symbols: [symbolFact("Sheet")],
      functions: [functionFact("Sheet.recalculate"), functionFact("Sheet.get")],
    }),
  );
  expect(edges(project)).toEqual(["main -> Sheet.recalculate 0.50", "main -> Sheet.get 0.30"]);
});

test("tests reach what they call, what that calls, and nothing else; complexity weighs", () => {
  const project = join(
    projectFile("src/total.ts", {
      exports: [{ line: 1, name: "total", local: "total", specifier: null }],
      symbols: [fn("total"), fn("round"), fn("never")],
      functions: [
        functionFact("total", { symbol: 0, cyclomatic: 2 }),
        functionFact("round", { symbol: 1, cyclomatic: 1 }),
        functionFact("never", { symbol: 2, cyclomatic: 9 }),
      ],
      calls: [call("round", "", 0)],
    }),
    projectFile("test/total.test.ts", {
      imports: [importFact("../src/total", ["total"])],
      functions: [functionFact("(anonymous)", { kind: "lambda" })],
      calls: [call("total", "", 0)],
    }),
  );
  expect(Array.from(project.testReach.depth.subarray(0, 3))).toEqual([1, 2, 0]);
  expect(project.structural_coverage_pct).toBe(25);
});

test("without functions there is no coverage to speak of", () => {
  expect(join(projectFile("a.ts")).structural_coverage_pct).toBeNull();
});

test("classes that name each other as bases do not hang the join", () => {
  const project = join(
    projectFile("a.py", {
      symbols: [symbolFact("A", { bases: ["B"] }), symbolFact("B", { bases: ["A"] })],
      functions: [functionFact("A.run"), functionFact("B.go")],
      calls: [call("missing", "self"), call("A", "", 1)],
    }),
  );
  expect(edges(project)).toEqual([]);
});
