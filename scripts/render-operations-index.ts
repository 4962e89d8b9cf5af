import { asArray } from "../openapi/lint/as-array.ts";
import { asObject } from "../openapi/lint/as-object.ts";
import { asString } from "../openapi/lint/as-string.ts";
import { operationsOf } from "../openapi/lint/operations-of.ts";

const intro = `# Operations

Generated from openapi/ by node scripts/operations-index.ts. Do not edit. A change of the API shows here as a diff.
`;

/** The index of a bundled contract in Markdown: one table per tag, in the contract's order. */
export function renderOperationsIndex(document: unknown): string {
  const contract = asObject(document);
  const rows = Object.entries(asObject(contract["paths"])).flatMap(([path, item]) =>
    operationsOf(item).map(({ method, operation }) => ({
      tag: asString(asArray(operation["tags"])[0]),
      cells: [
        `\`${asString(operation["operationId"])}\``,
        method.toUpperCase(),
        `\`${path}\``,
        asString(operation["x-role"]),
        Object.keys(asObject(operation["responses"])).toSorted().join(" "),
      ],
    })),
  );
  const tags = asArray(contract["tags"]).map((tag) => asString(asObject(tag)["name"]));
  const tables = tags.map((tag) =>
    table(
      tag,
      rows.filter((row) => row.tag === tag).map((row) => row.cells),
    ),
  );
  return `${intro}\n${tables.join("\n")}\n${rows.length} operations.\n`;
}

function table(tag: string, rows: readonly string[][]): string {
  const lines = [
    ["operationId", "Method", "Path", "Role", "Statuses"],
    Array.from({ length: 5 }, () => "---"),
    ...rows,
  ];
  return `## ${tag}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}
