/** A contract with one operation at `GET /api/v1/things`, or as given, whose lines are `operation`. For tests. */
export function documentWith(operation: string, method = "get", path = "/api/v1/things"): string {
  const indented = operation
    .trim()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
  return `openapi: 3.1.0\ninfo: { title: Things, version: 0.0.0 }\npaths:\n  ${path}:\n    ${method}:\n${indented}\n`;
}
