import type { Tree } from "web-tree-sitter";
import type { Language } from "../languages/language.ts";
import { languageOf, languages } from "../languages/languages.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { Grammar, GrammarName } from "../parsers/grammar.ts";
import { loadGrammars, loadedGrammar } from "../parsers/grammar.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { readSyntaxTable } from "../parsers/syntax-table.ts";
import { collectFacts } from "./collect-facts.ts";
import { compileLanguage } from "./compile-language.ts";
import { decodeText } from "./decode-text.ts";
import { factsWithoutTree } from "./facts-without-tree.ts";
import { refineTypes } from "./refine-types.ts";

export { extractorVersion } from "./extractor-version.ts";

export interface ExtractOptions {
  /** Milliseconds that the parser may take; then the facts hold what lines tell, with the note `timeout`. Default 5000. */
  timeBudget?: number;
}

export interface Extraction {
  facts: FileFacts;
  /** The table that the facts were read from; null when the parser ran out of time. Valid until the next extraction. */
  table: SyntaxTable | null;
}

/** Loads, in this thread, the grammars of the languages; of all when none are named. */
export async function loadLanguages(
  ids: readonly LanguageId[] = languages.map(({ id }) => id),
): Promise<void> {
  const names = new Set<GrammarName>();
  for (const id of ids) for (const name of languageOf(id).grammars) names.add(name);
  await loadGrammars(names);
}

/**
 * The facts of one blob, from its text alone. Never throws for what the text holds: errors are notes.
 * Throws when the grammars of the language are not loaded: await `loadLanguages` before.
 */
export function extractFacts(
  language: LanguageId,
  source: string | Uint8Array,
  options: ExtractOptions = {},
): FileFacts {
  return extract(language, source, options).facts;
}

/** Like `extractFacts`, with the table beside the facts for checks that read it too. */
export function extract(
  id: LanguageId,
  source: string | Uint8Array,
  options: ExtractOptions = {},
): Extraction {
  const language = languageOf(id);
  const { text, notes } = decodeText(source);
  const deadline = performance.now() + (options.timeBudget ?? 5000);
  const parsed = parse(language, text, deadline);
  if (parsed === null) {
    const note = {
      code: "timeout",
      line: 1,
      message: `The file was not parsed: it took longer than ${String(options.timeBudget ?? 5000)} ms`,
    };
    return { facts: factsWithoutTree(id, text, [note, ...notes]), table: null };
  }
  const { tree, grammar } = parsed;
  try {
    const table = refineTypes(readSyntaxTable(tree, grammar, text), language, grammar);
    const facts = collectFacts(table, language, compileLanguage(language, grammar));
    facts.notes.unshift(...notes);
    return { facts, table };
  } finally {
    tree.delete();
  }
}

/** The tree of the first reading of the text that has no error, else of the one with the fewest. */
function parse(language: Language, text: string, deadline: number): { tree: Tree; grammar: Grammar } | null {
  let best: { tree: Tree; grammar: Grammar; errors: number } | null = null;
  const mended = language.mend?.(text) ?? text;
  const grammars = language.grammarsFor(text);
  const readings = (mended === text ? [text] : [mended, text]).flatMap((reading) =>
    grammars.map((name) => ({ reading, name })),
  );
  for (const { reading, name } of readings) {
    const grammar = loadedGrammar(name);
    const tree = grammar.parser.parse(reading, null, {
      progressCallback: () => performance.now() > deadline,
    });
    if (tree === null) {
      grammar.parser.reset();
      continue;
    }
    const errors = tree.rootNode.hasError ? countErrors(tree, grammar, text) : 0;
    if (best === null || errors < best.errors) {
      best?.tree.delete();
      best = { tree, grammar, errors };
    } else tree.delete();
    if (errors === 0) break;
  }
  return best;
}

/** Characters inside error nodes, and one for each node that had to be invented. */
function countErrors(tree: Tree, grammar: Grammar, text: string): number {
  const table = readSyntaxTable(tree, grammar, text);
  let errors = table.missing.length;
  for (let node = 0; node < table.size; node += 1) {
    if (table.type[node] !== 65535) continue;
    errors += 1 + (table.end[node] ?? 0) - (table.start[node] ?? 0);
    node = table.last[node] ?? node;
  }
  return errors;
}
