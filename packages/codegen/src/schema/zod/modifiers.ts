/** The expression as one that may be absent. A name is wrapped by a function, so that what it stands for is wrapped. */
export function optional(expression: string): string {
  return isName(expression) ? `z.optional(${expression})` : `${expression}.optional()`;
}

/** The expression as one that also accepts null. */
export function nullable(expression: string): string {
  return isName(expression) ? `z.nullable(${expression})` : `${expression}.nullable()`;
}

function isName(expression: string): boolean {
  return /^(?:s\.)?[A-Z]\w*$/.test(expression);
}
