import type { FunctionFact } from "../../model/file-facts.ts";
import type { ProjectFile } from "../joined-project.ts";
import { languageFamily } from "../names/language-family.ts";
import { NestedMap, addTo } from "../nested-map.ts";
import { packageScope } from "../names/package-scope.ts";

/** Functions by project-wide id and by name. */
export interface FunctionTable {
  offsets: Uint32Array;
  count: number;
  fileOf: Uint32Array;
  fact(id: number): FunctionFact | undefined;
  /** Every named function of a file with this name, methods included. */
  inFile(file: number, name: string): readonly number[];
  /** Functions that belong to no class, visible in the package scope. */
  inScope(scope: string, name: string): readonly number[];
  /** Functions that belong to no class, in the language family. */
  plain(family: string, name: string): readonly number[];
  /** Functions that a call on an object can mean by name, in the language family. */
  methods(family: string, name: string): readonly number[];
  /** Of these, what reading or writing a property calls. */
  accessors(family: string, name: string): readonly number[];
}

const none: readonly number[] = [];

export function buildFunctionTable(files: readonly ProjectFile[]): FunctionTable {
  const offsets = new Uint32Array(files.length + 1);
  for (const [number, file] of files.entries()) {
    offsets[number + 1] = (offsets[number] ?? 0) + file.facts.functions.length;
  }
  const count = offsets[files.length] ?? 0;
  const fileOf = new Uint32Array(count);
  const byFile = new NestedMap<number, string, number[]>();
  const byScope = new NestedMap<string, string, number[]>();
  const plain = new NestedMap<string, string, number[]>();
  const accessors = new NestedMap<string, string, number[]>();
  const methods = new NestedMap<string, string, number[]>();
  for (const [number, file] of files.entries()) {
    const family = languageFamily(file.facts.language);
    const scope = packageScope(file);
    for (const [position, fact] of file.facts.functions.entries()) {
      const id = (offsets[number] ?? 0) + position;
      fileOf[id] = number;
      if (fact.name === "" || fact.name === "(anonymous)") continue;
      addTo(byFile, number, fact.name, id);
      if (fact.kind === "accessor") addTo(accessors, family, fact.name, id);
      if (fact.kind === "method" || fact.kind === "constructor" || fact.kind === "accessor") {
        addTo(methods, family, fact.name, id);
      } else {
        addTo(plain, family, fact.name, id);
        // A function that is assigned to a property is called like a method.
        if (family === "ecmascript" && fact.kind === "lambda") addTo(methods, family, fact.name, id);
        if (fact.parent === -1) addTo(byScope, scope, fact.name, id);
      }
    }
  }
  return {
    offsets,
    count,
    fileOf,
    fact(id) {
      const file = fileOf[id] ?? 0;
      return files[file]?.facts.functions[id - (offsets[file] ?? 0)];
    },
    inFile: (file, name) => byFile.get(file, name) ?? none,
    inScope: (scope, name) => byScope.get(scope, name) ?? none,
    plain: (family, name) => plain.get(family, name) ?? none,
    accessors: (family, name) => accessors.get(family, name) ?? none,
    methods: (family, name) => methods.get(family, name) ?? none,
  };
}
