import { scalar } from "./decode.ts";
import { mediaOf, responseOf, type OperationDetail } from "./operation.ts";
import type { Detail } from "./problem.ts";
import { validate } from "./validate.ts";

/** An answer as a handler gives it, or as it was received. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly contentType?: string | undefined;
  readonly body?: unknown;
}

/** What in an answer breaks the contract: status, content type, headers, body. Empty when nothing does. */
export function checkAnswer(detail: OperationDetail, answer: Answer): Detail[] {
  const response = responseOf(detail, answer.status);
  if (response === undefined) {
    const declared = Object.keys(detail.responses).join(", ");
    return [{ pointer: "/status", message: `${answer.status} is not declared, only ${declared}` }];
  }
  const declared = Object.entries(response.headers);
  if (declared.length === 0) return checkBody(response.content, answer);
  const found: Detail[] = [];
  const given = new Map(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
  for (const [name, header] of declared) {
    const value = given.get(name.toLowerCase());
    if (value === undefined) {
      if (header.required) found.push({ pointer: `/headers/${name}`, message: "is required" });
    } else {
      const decoded = typeof value === "string" ? scalar(value, header.coerce) : value;
      found.push(...validate(header.schema, decoded, `/headers/${name}`));
    }
  }
  return [...found, ...checkBody(response.content, answer)];
}

function checkBody(content: Parameters<typeof mediaOf>[0], answer: Answer): Detail[] {
  const types = Object.keys(content);
  if (types.length === 0) {
    return answer.body === undefined || answer.body === null
      ? []
      : [{ pointer: "/body", message: `${answer.status} is declared without a body` }];
  }
  if (answer.body === undefined && answer.contentType === undefined)
    return [{ pointer: "/body", message: "is missing" }];
  const type = answer.contentType ?? types[0] ?? "";
  const media = mediaOf(content, type);
  if (media === undefined) {
    return [
      { pointer: "/headers/content-type", message: `${type} is not declared, only ${types.join(", ")}` },
    ];
  }
  return media.kind === "json" && media.schema !== undefined
    ? validate(media.schema, answer.body, "/body")
    : [];
}
