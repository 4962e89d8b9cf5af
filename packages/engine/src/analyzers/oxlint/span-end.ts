const newline = 10;
const decoder = new TextDecoder();

/** Where a span of UTF-8 bytes ends: line from 1, column from 0 in UTF-16 units. */
export function spanEnd(
  bytes: Uint8Array,
  span: { offset: number; length: number; line: number },
): { end_line: number; end_column: number } {
  const end = Math.min(bytes.length, span.offset + span.length);
  let line = span.line;
  for (let at = span.offset; at < end; at += 1) if (bytes[at] === newline) line += 1;
  const lineStart = end === 0 ? 0 : bytes.lastIndexOf(newline, end - 1) + 1;
  return { end_line: line, end_column: decoder.decode(bytes.subarray(lineStart, end)).length };
}
