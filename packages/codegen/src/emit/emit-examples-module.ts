import type { OperationModel, ResponseModel } from "../model/api-model.ts";
import { sampleOf } from "../schema/sample.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import type { Compilation, TagModule } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

/** `examples/<tag>.js` with its declarations: the answers of mock mode, as JSON text, which costs the compiler nothing. */
export function emitExamplesModule(group: TagModule, compilation: Compilation): Map<string, string> {
  const entries = group.operations.map(
    (operation) =>
      `${operation.operationId}: JSON.parse(${literal(JSON.stringify(exampleOf(operation, compilation)))}),`,
  );
  const { banner } = compilation;
  return new Map([
    [
      `examples/${group.file}.js`,
      outputModule(
        banner,
        [],
        `/** By operationId. */\nexport const examples = {\n${entries.join("\n")}\n};`,
      ),
    ],
    [
      `examples/${group.file}.d.ts`,
      outputModule(
        banner,
        ['import type { Answer } from "../runtime/check-response.ts";'],
        "/** By operationId. */\nexport declare const examples: Readonly<Record<string, Answer | undefined>>;",
      ),
    ],
  ]);
}

/** The answer that the document shows for the lowest success, or one made from its schema. */
export function exampleOf(operation: OperationModel, compilation: Compilation): object {
  const response = successOf(operation.responses);
  if (response === undefined) return { status: 200 };
  const status = /^\d+$/.test(response.status)
    ? Number(response.status)
    : response.status === "default"
      ? 200
      : Number(response.status.charAt(0)) * 100;
  const headers = response.headers
    .filter((header) => header.required)
    .map((header) => [header.name, sampleOf(header.schema, compilation.units)] as const);
  const media = response.content.find((each) => each.kind === "json") ?? response.content[0];
  const shown = {
    status,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
  };
  if (media === undefined) return shown;
  const [example] = media.examples;
  const sample = media.schema === undefined ? undefined : sampleOf(media.schema, compilation.units);
  const body = example ?? sample ?? (media.kind === "json" ? null : "");
  const contentType = media.type.includes("*") ? "application/octet-stream" : media.type;
  return {
    ...shown,
    contentType,
    body: media.kind === "json" || typeof body === "string" ? body : JSON.stringify(body),
  };
}

function successOf(responses: readonly ResponseModel[]): ResponseModel | undefined {
  return [...responses].sort(
    (left, right) => rank(left.status) - rank(right.status) || left.status.localeCompare(right.status),
  )[0];
}

/** Successes before the default before the rest. */
function rank(status: string): number {
  if (status.startsWith("2")) return 0;
  return status === "default" ? 1 : 2;
}
