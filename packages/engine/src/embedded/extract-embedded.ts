import { decodeText } from "../facts/decode-text.ts";
import type { Extraction, ExtractOptions } from "../facts/extract-facts.ts";
import { extract } from "../facts/extract-facts.ts";
import { factsWithoutTree } from "../facts/facts-without-tree.ts";
import { countLines } from "../languages/count-lines.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Container } from "./container.ts";
import { languagesIn } from "./container.ts";
import type { EmbeddedSource } from "./embedded-source.ts";
import { lineInFile } from "./place-findings-in-file.ts";
import { readEmbedded } from "./read-embedded.ts";

/** As cloc names them. */
const lineNames = { astro: "Astro", svelte: "Svelte", vue: "Vuejs Component" } as const;

export interface EmbeddedExtraction extends Extraction {
  source: EmbeddedSource;
}

/**
 * Facts of the code in a file of a container format, with the lines of the code: `placeFacts` gives them those of the
 * file once the table has been read. Components have the lines and columns of the file already.
 */
export function extractEmbedded(
  container: Container,
  bytes: Uint8Array,
  options: ExtractOptions = {},
): EmbeddedExtraction {
  const { text, notes } = decodeText(bytes);
  const source = readEmbedded(container, text);
  let extraction: Extraction;
  if (source.language === null) {
    const [language] = languagesIn(container);
    extraction = { facts: factsWithoutTree(language, "", []), table: null };
    if (container === "notebook") {
      extraction.facts.notes.push({
        code: "not_read",
        line: 1,
        message: `The notebook was not read: ${source.why}`,
      });
    }
  } else extraction = extract(source.language, source.text, options);
  const { facts } = extraction;
  facts.notes.unshift(...notes);
  for (const [name, count] of source.uses) facts.identifiers[name] = (facts.identifiers[name] ?? 0) + count;
  if (container === "notebook") {
    facts.lines.code += source.blanked;
    facts.lines.blank -= source.blanked;
  } else {
    // What a component exports are its properties: templates set them.
    facts.exports = [];
    facts.lines = countLines(lineNames[container], text) ?? facts.lines;
  }
  return { ...extraction, source };
}

/** Gives facts of a notebook's cells the lines of the notebook. */
export function placeFacts(facts: FileFacts, source: EmbeddedSource): void {
  if (source.lines === null) return;
  const at = (line: number): number => lineInFile(source, line);
  for (const list of [facts.imports, facts.exports, facts.calls, facts.notes]) {
    for (const fact of list) fact.line = at(fact.line);
  }
  for (const list of [facts.functions, facts.symbols, facts.comments, facts.catches, facts.tests]) {
    for (const fact of list) {
      fact.start_line = at(fact.start_line);
      fact.end_line = at(fact.end_line);
    }
  }
  for (const [index, line] of facts.token_lines.entries()) facts.token_lines[index] = at(line);
}
