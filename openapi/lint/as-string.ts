/** The value as text; empty where it is none. */
export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}
