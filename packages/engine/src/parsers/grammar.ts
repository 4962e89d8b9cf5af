import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";

/** Where each grammar's WASM lies: file inside an npm package. */
const grammarFiles = {
  bash: "tree-sitter-bash/tree-sitter-bash.wasm",
  c: "tree-sitter-c/tree-sitter-c.wasm",
  cpp: "tree-sitter-cpp/tree-sitter-cpp.wasm",
  scala: "tree-sitter-scala/tree-sitter-scala.wasm",
  c_sharp: "tree-sitter-c-sharp/tree-sitter-c_sharp.wasm",
  elixir: "tree-sitter-elixir/tree-sitter-elixir.wasm",
  go: "tree-sitter-go/tree-sitter-go.wasm",
  java: "tree-sitter-java/tree-sitter-java.wasm",
  javascript: "tree-sitter-javascript/tree-sitter-javascript.wasm",
  kotlin: "@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm",
  php: "tree-sitter-php/tree-sitter-php.wasm",
  python: "tree-sitter-python/tree-sitter-python.wasm",
  ruby: "tree-sitter-ruby/tree-sitter-ruby.wasm",
  rust: "tree-sitter-rust/tree-sitter-rust.wasm",
  swift: "@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm",
  tsx: "tree-sitter-typescript/tree-sitter-tsx.wasm",
  typescript: "tree-sitter-typescript/tree-sitter-typescript.wasm",
} as const;

export type GrammarName = keyof typeof grammarFiles;

export const grammarNames = Object.keys(grammarFiles) as readonly GrammarName[];

/** A loaded grammar with a parser that is set to it. */
export interface Grammar {
  name: GrammarName;
  language: Language;
  parser: Parser;
}

/** The parser module's memory: `HEAPU32` is replaced by a larger one when the memory grows. */
export const parserMemory: { HEAPU32: Uint32Array } = { HEAPU32: new Uint32Array(0) };

const require = createRequire(import.meta.url);
const loaded = new Map<GrammarName, Grammar>();
let initialised: Promise<void> | null = null;

/** Loads grammars once per thread. Rejects when a package lacks its file. */
export async function loadGrammars(names: Iterable<GrammarName>): Promise<void> {
  initialised ??= Parser.init(parserMemory);
  await initialised;
  for (const name of names) {
    if (loaded.has(name)) continue;
    const language = await Language.load(require.resolve(grammarFiles[name]));
    loaded.set(name, { name, language, parser: new Parser().setLanguage(language) });
  }
}

/** Throws when the grammar was not loaded in this thread. */
export function loadedGrammar(name: GrammarName): Grammar {
  const grammar = loaded.get(name);
  if (grammar === undefined) throw new Error(`The grammar ${name} is not loaded: await loadGrammars first`);
  return grammar;
}
