const macroLine =
  /^[ \t]*[A-Z][A-Z0-9_]{2,}(?:[ \t]*\((?:[^(){};\n]|\([^(){};\n]*\))*\))?[ \t]*(\r?\n)(?=\s*[A-Za-z_}*/~]|[ \t]*\r?\n\s*#)/gm;
// `EXPORT int f()`: a macro before the words that begin a declaration.
const macroPrefix =
  /^((?:[ \t]*(?:static|extern|inline)\b)*[ \t]*)([A-Z][A-Z0-9_]{3,})(?=[ \t]+(?:static|extern|inline|const|void|int|char|bool|unsigned|long|short|float|double|size_t|auto|u?int\d+_t|std::\w+)\b)/gm;
// `va_arg(list, char *)` takes a type, which is no argument of a call.
const typeArgument = /(\bva_arg\(\s*[\w.>-]+\s*,\s*)([^()]+)(?=\))/g;

/**
 * Hides from the parser the macros that C's grammars stumble over, length kept. Lines that hold nothing but a macro
 * (`EXPORT_BEGIN`, `GET_VALUE(x)`) end with a semicolon in place of the line break, where a statement or declaration
 * may stand; without it the grammar reads on into the next one.
 */
export function mendMacros(source: string): string {
  const mended = source
    .replaceAll(macroPrefix, (_whole, before: string, name: string) => before + " ".repeat(name.length))
    .replaceAll(typeArgument, (_whole, before: string, type: string) => before + type.replaceAll(/\W/g, "_"));
  return mended.replaceAll(macroLine, (line: string, lineBreak: string, at: number) =>
    mayStandAlone(mended, at, at + line.length)
      ? `${line.slice(0, line.length - lineBreak.length)};${lineBreak.slice(1)}`
      : line,
  );
}

/** True when what stands before and behind a line does not go on with it. */
function mayStandAlone(source: string, from: number, to: number): boolean {
  let before = from - 1;
  while (before >= 0 && source.charCodeAt(before) <= 32) before -= 1;
  let behind = to;
  while (source.charCodeAt(behind) <= 32) behind += 1;
  if (before < 0) return true;
  const mark = source[before] ?? "";
  // The last of a list of values is no statement.
  if (source[behind] === "}") return mark === ";" || mark === "}";
  if (/[;{}]/.test(mark)) return true;
  const line = source.slice(source.lastIndexOf("\n", before) + 1, before + 1);
  return mark !== "\\" && (/^[ \t]*#/.test(line) || line.includes("//") || line.endsWith("*/"));
}
