import type { FileFacts, FunctionFact, ImportFact, SymbolFact } from "../../model/file-facts.ts";
import type { LanguageId } from "../../model/language-id.ts";
import type { ProjectFile } from "../joined-project.ts";

const languageByExtension: Readonly<Record<string, LanguageId>> = {
  cpp: "cpp",
  c: "c",
  cs: "csharp",
  ex: "elixir",
  exs: "elixir",
  go: "go",
  h: "c",
  java: "java",
  js: "javascript",
  kt: "kotlin",
  php: "php",
  py: "python",
  rb: "ruby",
  rs: "rust",
  scala: "scala",
  sh: "bash",
  swift: "swift",
  ts: "typescript",
  tsx: "typescript",
};

/** A file for tests of the join, with the facts given and no others. */
export function projectFile(path: string, facts: Partial<FileFacts> = {}): ProjectFile {
  const language = languageByExtension[path.slice(path.lastIndexOf(".") + 1)];
  if (language === undefined) throw new Error(`no language for ${path}`);
  return {
    path,
    blob: path,
    class: /(?:^|\/)tests?\/|[._]test\.\w+$/u.test(path) ? "test" : "source",
    facts: {
      language,
      lines: { total: 10, code: 10, comment: 0, blank: 0 },
      functions: [],
      symbols: [],
      imports: [],
      exports: [],
      calls: [],
      comments: [],
      catches: [],
      conditions: [],
      member_uses: [],
      tests: [],
      identifiers: {},
      string_words: [],
      package_name: "",
      generated_header: false,
      tokens: new Uint32Array(),
      token_lines: new Uint32Array(),
      exact_tokens: new Uint32Array(),
      notes: [],
      ...facts,
    },
  };
}

export function importFact(
  specifier: string,
  names: string[] = [],
  fact: Partial<ImportFact> = {},
): ImportFact {
  return { line: 1, specifier, names, locals: names, kind: "import", type_only: false, ...fact };
}

export function symbolFact(name: string, fact: Partial<SymbolFact> = {}): SymbolFact {
  return {
    name,
    qualified_name: name,
    kind: "class",
    visibility: "public",
    exported: true,
    parent: -1,
    decorators: [],
    documented: false,
    bases: [],
    uses_members: [],
    start_line: 1,
    end_line: 9,
    ...fact,
  };
}

export function functionFact(name: string, fact: Partial<FunctionFact> = {}): FunctionFact {
  return {
    name: name.split(".").at(-1) ?? name,
    qualified_name: name,
    kind: name.includes(".") ? "method" : "function",
    cyclomatic: 1,
    cognitive: 0,
    nesting: 0,
    parameters: 0,
    code_lines: 3,
    parent: -1,
    symbol: -1,
    boolean_parameters: 0,
    signature: [],
    body_hash: name,
    start_line: 1,
    end_line: 3,
    ...fact,
  };
}
