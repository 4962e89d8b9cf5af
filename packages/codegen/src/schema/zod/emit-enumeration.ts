/** `enum` or `const`: the values that also have one of the allowed types, compared as JSON values. */
export function emitEnumeration(values: readonly unknown[], types: readonly string[] | undefined): string {
  const possible = values.filter(
    (value) => types === undefined || types.some((type) => isOfType(value, type)),
  );
  if (possible.length === 0) return "k.nothing()";
  const unique = [...new Set(possible)];
  if (unique.every((value) => typeof value === "string")) {
    return unique.length === 1
      ? `z.literal(${literal(unique[0])})`
      : `z.enum([${unique.map(literal).join(", ")}])`;
  }
  if (unique.every((value) => typeof value !== "object" || value === null)) {
    const [only] = unique;
    if (unique.length === 1 && only === null) return "z.null()";
    return `z.literal(${unique.length === 1 ? literal(only) : `[${unique.map(literal).join(", ")}]`})`;
  }
  return `k.constant(${possible.map(literal).join(", ")})`;
}

/** JSON text that is also safe inside a TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
