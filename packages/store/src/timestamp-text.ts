/** `2026-03-10 14:30:00.123+00` as `2026-03-10T14:30:00Z`: the form of every timestamp in an answer. */
export function timestampText(text: string): string {
  if (text.endsWith("+00")) return `${text.slice(0, 10)}T${text.slice(11, 19)}Z`;
  return `${new Date(text).toISOString().slice(0, 19)}Z`;
}
