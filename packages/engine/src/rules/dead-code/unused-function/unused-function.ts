import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import type { FunctionFact, SymbolFact } from "../../../model/file-facts.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import { eachFunction } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule, FileFinding } from "../../rule.ts";
import { mentionsOf } from "../mentions.ts";

/** Their runtimes or serialisers call these by name. */
const calledByName =
  /^(?:__\w+|test_\w+|_assert\w*|main|Main|init|_init|_|setup|teardown|readObject|writeObject|readObjectNoData|readResolve|writeReplace|finalize|clone|Awake|Start|Update|FixedUpdate|LateUpdate|On[A-Z]\w*|inspect|method_missing|respond_to_missing\?|initialize_copy|included|extended|inherited|prepended|coerce)$/u;

const mostOfOneClass = 3;

/** Nothing outside the file can see a private function of these languages. */
const privateToFile: ReadonlySet<LanguageId> = new Set([
  "elixir",
  "java",
  "javascript",
  "kotlin",
  "swift",
  "typescript",
]);

export const unusedFunction: FactRule = {
  id: "unused-function",
  category: "dead_code",
  severity: "low",
  title: "Private function that nothing uses",
  explanation:
    "The function cannot be seen from outside (private, not exported, or with an underscore where that is the convention), and its name stands nowhere else: not in " +
    "code, not in strings, not in manifests. Decorated functions, methods of classes with a base in languages that call hooks by name, " +
    "names that runtimes call, and classes with three and more such methods, which are rather called by a computed name, are left out. Public functions are never reported: they may be an API.",
  fix: "Delete it.",
  cwe: "CWE-561",
  examples: [
    {
      language: "go",
      bad: `func (s *Store) compactOld() error { ... } // called nowhere`,
      good: `// gone: the history keeps it`,
    },
  ],
  *check(project) {
    const mentions = mentionsOf(project);
    const withMarkup = markupStems(project.paths);
    const definitionsOf = rememberDefinitions();
    const ofModules = countModuleFunctions(project);
    const found = new Map<string, FileFinding[]>();
    for (const { file, fact } of eachFunction(project)) {
      const symbol = file.facts.symbols[fact.symbol];
      if (symbol === undefined || !isHidden(file, fact, symbol) || calledByName.test(fact.name)) continue;
      if (symbol.decorators.length > 0 || mayBeHook(file, symbol) || withMarkup.has(stemOf(file.path)))
        continue;
      const definitions = definitionsOf(file).get(fact.name) ?? 0;
      const isLocal = privateToFile.has(file.facts.language);
      const times = isLocal ? (file.facts.identifiers[fact.name] ?? 0) : mentions.inCode(fact.name);
      const most = isLocal ? definitions : isOfModule(file, fact) ? (ofModules.get(fact.name) ?? 1) : 1;
      if (times === 0 || times > most || mentions.inStrings(fact.name)) continue;
      const finding = findingOf(unusedFunction, {
        file: file.path,
        start_line: fact.start_line,
        end_line: fact.end_line,
        symbol: fact.qualified_name,
        message: `Nothing uses the ${fact.kind === "method" ? "private method" : "function"} ${fact.name}.`,
        confidence: 0.8,
      });
      const owner = `${file.path} ${fact.kind === "method" ? fact.qualified_name.slice(0, -fact.name.length) : ""}`;
      const others = found.get(owner);
      if (others === undefined) found.set(owner, [finding]);
      else others.push(finding);
    }
    for (const [owner, findings] of found) {
      // Several methods of one class are rather called by a computed name than forgotten.
      if (owner.endsWith(".") && findings.length >= mostOfOneClass) continue;
      yield* findings;
    }
  },
};

/** Python's functions outside classes: nothing looks them up by name alone, so copies do not keep each other alive. */
function isOfModule({ facts }: ProjectFile, { kind }: FunctionFact): boolean {
  return facts.language === "python" && kind === "function";
}

function countModuleFunctions({ files }: JoinedProject): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files)
    for (const fact of file.facts.functions)
      if (isOfModule(file, fact)) counts.set(fact.name, (counts.get(fact.name) ?? 0) + 1);
  return counts;
}

/** How many functions of a file bear a name; the last file asked for is remembered. */
function rememberDefinitions(): (file: ProjectFile) => ReadonlyMap<string, number> {
  let last: ProjectFile | null = null;
  let counts = new Map<string, number>();
  return (file) => {
    if (file === last) return counts;
    last = file;
    counts = new Map();
    for (const { name } of file.facts.functions) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
}

function isHidden(file: ProjectFile, fact: FunctionFact, symbol: SymbolFact): boolean {
  if (fact.kind === "constructor" || fact.kind === "accessor") return false;
  const { language, imports, exports } = file.facts;
  // Macros paste names together, and compilers warn of static functions themselves.
  if (language === "c" || language === "cpp") return false;
  if (language === "python") return fact.name.startsWith("_");
  if (language === "go") return !symbol.exported;
  if (isScript(language) && fact.kind !== "method") {
    // A function expression may be handed on where it stands, whatever its name.
    const isModule = imports.length > 0 || exports.length > 0;
    return (
      fact.kind === "function" &&
      isModule &&
      !symbol.exported &&
      exports.every(({ local }) => local !== fact.name)
    );
  }
  // Methods of objects are called through whatever takes the object.
  const owner = file.facts.symbols[symbol.parent]?.kind;
  if (fact.kind === "method" && isScript(language) && owner !== "class") return false;
  return symbol.visibility === "private";
}

function isScript(language: LanguageId): boolean {
  return language === "javascript" || language === "typescript";
}

/** A method whose class has a base may be what the base calls. */
function mayBeHook(file: ProjectFile, symbol: SymbolFact): boolean {
  const { language, symbols } = file.facts;
  if (language === "java" || language === "kotlin" || language === "typescript" || language === "javascript")
    return false;
  return (symbols[symbol.parent]?.bases.length ?? 0) > 0;
}

/** Files beside which markup of the same name stands: its handlers are named there (XAML, Razor, ERB). */
function markupStems(paths: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const path of paths)
    if (/\.(?:xaml|axaml|razor|cshtml|aspx|ascx|designer\.cs)$/iu.test(path)) stems.add(stemOf(path));
  return stems;
}

function stemOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return path.slice(0, slash) + path.slice(slash).replace(/\..*$/u, "");
}
