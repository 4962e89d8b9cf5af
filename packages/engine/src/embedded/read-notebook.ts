import type { EmbeddedSource } from "./embedded-source.ts";
import { scanNotebook } from "./scan-notebook.ts";

/** Cell magics that run the cell's own text as Python. */
const pythonCells = /^%%(?:time|timeit|capture|prun|python3?|py3?|memit|mprun|heat)\b/;
const magic = /^\s*(?:%|!|\?)|^\s*[\w.]+\?{1,2}\s*$/;
/** Line magics that run the rest of the line as Python, with their options. */
const timedStatement =
  /^(?<space>\s*)%(?:timeit|time|prun|memit)\s+(?:-[nrplsfTDu]\s*\S+\s+|-[a-z]+\s+)*(?<statement>[^\s-].*)$/;
const word = /[A-Za-z_]\w*/g;
const assignedMagic = /^(?<target>[\w.,\s]+=\s*)[%!].*$/;

/**
 * The code cells of a Jupyter notebook as one text of Python, each line with its line in the JSON file. What IPython adds to
 * the language (`%magic`, `!command`, `name?`) is blanked, and a cell of another language as a whole.
 */
export function readNotebook(json: string): EmbeddedSource {
  const notebook = scanNotebook(json);
  const empty = {
    text: "",
    lines: [1],
    cells: [1],
    indents: [0],
    uses: new Map<string, number>(),
    blanked: 0,
  };
  if (notebook === null) return { ...empty, language: null, why: "It is no notebook in JSON" };
  const { kernel } = notebook;
  if (kernel !== "" && !/^(?:i?python|sage)/i.test(kernel))
    return { ...empty, language: null, why: `Its cells are ${kernel}, which is not read in notebooks` };
  const texts: string[] = [];
  const lines: number[] = [];
  const cells: number[] = [];
  const indents: number[] = [];
  const uses = new Map<string, number>();
  let blanked = 0;
  for (const cell of notebook.cells) {
    let isForeign = false;
    let isFirst = true;
    for (const { text, line, indent } of cell.lines) {
      if (isFirst && text.trim() !== "") {
        isFirst = false;
        isForeign = text.startsWith("%%") && !pythonCells.test(text);
      }
      const timed = isForeign ? null : timedStatement.exec(text)?.groups;
      const statement = timed?.["statement"];
      const space = timed?.["space"] ?? "";
      const plain = isForeign ? "" : statement === undefined ? withoutMagic(text) : space + statement;
      if (plain.trim() === "" && text.trim() !== "") blanked += 1;
      if (plain !== text && statement === undefined)
        for (const [name] of text.matchAll(word)) uses.set(name, (uses.get(name) ?? 0) + 1);
      texts.push(plain);
      lines.push(line);
      cells.push(cell.number);
      indents.push(indent + (statement === undefined ? 0 : text.length - plain.length));
    }
  }
  return {
    language: "python",
    why: "",
    text: texts.length === 0 ? "" : `${texts.join("\n")}\n`,
    lines: lines.length === 0 ? [1] : lines,
    cells,
    indents,
    uses,
    blanked,
  };
}

function withoutMagic(line: string): string {
  const assigned = assignedMagic.exec(line)?.groups?.["target"];
  if (assigned !== undefined) return `${assigned}None`;
  if (!magic.test(line)) return line;
  // A block may hold nothing else.
  const space = /^\s*/.exec(line)?.[0] ?? "";
  return space === "" ? "" : `${space}pass`;
}
