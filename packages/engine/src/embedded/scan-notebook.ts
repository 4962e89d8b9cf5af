/** A line of a cell, where it stands in the JSON file. */
interface CellLine {
  text: string;
  /** From 1. */
  line: number;
  /** Characters before the text in that line. */
  indent: number;
}

interface Notebook {
  /** Language of the kernel as the file names it; empty when it does not. */
  kernel: string;
  /** Code cells in order, numbered among all cells from 1. */
  cells: { number: number; lines: CellLine[] }[];
}

interface Frame {
  isObject: boolean;
  /** Key in an object that the next value belongs to. */
  key: string;
  /** Key under which this value stands in the one around. */
  under: string;
  /** Of an object: what it says as a cell. */
  type: string;
  parts: { text: string; offset: number }[];
}

/**
 * Reads the cells of a notebook (nbformat 3 and 4) with their places, in one pass over the JSON text without recursion.
 * Null for a text that is no JSON object.
 */
export function scanNotebook(json: string): Notebook | null {
  if (!json.trimStart().startsWith("{")) return null;
  const starts = lineStarts(json);
  const notebook: Notebook = { kernel: "", cells: [] };
  const open: Frame[] = [];
  let number = 0;
  let isKey = false;
  let isComplete = false;
  for (const { text, index } of tokensOf(json)) {
    const top = open.at(-1);
    switch (text) {
      case "{":
      case "[":
        open.push({
          isObject: text === "{",
          key: "",
          under: top?.isObject === true ? top.key : "",
          type: "",
          parts: [],
        });
        isKey = text === "{";
        break;
      case "}":
      case "]": {
        const closed = open.pop();
        const around = open.at(-1);
        if (closed === undefined || closed.isObject !== (text === "}")) return null;
        isComplete = around === undefined;
        if (!closed.isObject && around?.isObject === true && /^(?:source|input)$/.test(closed.under)) {
          around.parts = closed.parts;
        }
        if (closed.isObject && closed.type !== "") {
          number += 1;
          if (closed.type === "code") {
            notebook.cells.push({ number, lines: linesOf(closed.parts, starts) });
          }
        }
        break;
      }
      case ",":
        isKey = top?.isObject === true;
        break;
      case ":":
        isKey = false;
        break;
      default: {
        if (top === undefined || !text.startsWith('"')) break;
        if (isKey) {
          top.key = valueOf(text);
          break;
        }
        takeString(notebook, open, top, text, index);
      }
    }
  }
  return isComplete ? notebook : null;
}

/** Strings and marks of a JSON text. Pictures make strings of megabytes, so no pattern runs over them. */
function* tokensOf(json: string): Generator<{ text: string; index: number }> {
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charAt(at);
    if (unit === '"') {
      const end = stringEnd(json, at + 1);
      yield { text: json.slice(at, end), index: at };
      at = end - 1;
    } else if ("{}[],:".includes(unit)) yield { text: unit, index: at };
  }
}

/** Offset behind the quote that ends a string. */
function stringEnd(json: string, from: number): number {
  for (let end = json.indexOf('"', from); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charAt(end - 1 - slashes) === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}

function takeString(
  notebook: Notebook,
  open: readonly Frame[],
  top: Frame,
  text: string,
  offset: number,
): void {
  if (!top.isObject) {
    if (/^(?:source|input)$/.test(top.under)) top.parts.push({ text: valueOf(text), offset });
    return;
  }
  if (top.key === "cell_type") top.type = valueOf(text);
  else if (top.key === "source" || top.key === "input") top.parts = [{ text: valueOf(text), offset }];
  else if (open.length === 3 && open[1]?.under === "metadata") {
    if (top.under === "kernelspec" && top.key === "language") notebook.kernel = valueOf(text);
    if (top.under === "language_info" && top.key === "name") notebook.kernel = valueOf(text);
  }
}

function valueOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/** The lines of a cell: a part is one of them, or several with `\n` between. */
function linesOf(parts: readonly { text: string; offset: number }[], starts: readonly number[]): CellLine[] {
  const lines: CellLine[] = [];
  let isOpen = false;
  for (const { text, offset } of parts) {
    const line = lineAt(starts, offset);
    const indent = offset + 1 - (starts[line - 1] ?? 0);
    let before = 0;
    for (const piece of text.split(/\r?\n/)) {
      const last = lines.at(-1);
      if (isOpen && last !== undefined && before === 0) last.text += piece;
      else lines.push({ text: piece, line, indent: indent + before });
      isOpen = false;
      // The line's end takes two characters in JSON.
      before += JSON.stringify(piece).length;
    }
    isOpen = true;
    // A part that ends its line leaves an empty one, which the next part fills.
    if (text.endsWith("\n")) {
      lines.pop();
      isOpen = false;
    }
  }
  return lines;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
