/**
 * Indents lines by two spaces per open bracket. Works on code whose every multi-line bracket is the last of its line and
 * whose closing one is the first of its own, as the emitters write it.
 */
export function indentCode(code: string): string {
  let depth = 0;
  const lines = code.split("\n").map((raw) => {
    const line = raw.trimEnd();
    const text = line.trimStart();
    if (text === "") return "";
    if (text.startsWith("*")) return `${"  ".repeat(depth)} ${text}`;
    if (/^[)\]}]/.test(text)) depth -= 1;
    const indented = "  ".repeat(Math.max(depth, 0)) + text;
    if (!text.startsWith("/*") && !text.startsWith("//") && /[([{]$/.test(text)) depth += 1;
    return indented;
  });
  return lines.join("\n");
}
