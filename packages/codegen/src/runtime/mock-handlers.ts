import { http, HttpResponse, type HttpHandler } from "msw";
import type { Answer } from "./check-response.ts";
import type { Operation } from "./operation.ts";

type Method = "get" | "post" | "put" | "patch" | "delete" | "options" | "head";

/** One MSW handler per operation; each answers with the operation's example. Concrete paths come first. */
export function mockHandlersOf(
  operations: Readonly<Record<string, Operation>>,
  load: (operation: Operation) => Promise<Answer | undefined>,
  baseUrl: string,
): HttpHandler[] {
  const sorted = Object.values(operations).toSorted((left, right) =>
    rank(left.path).localeCompare(rank(right.path)),
  );
  return sorted
    .filter((operation) => operation.method in http)
    .map((operation) =>
      http[operation.method as Method](
        baseUrl.replace(/\/+$/, "") +
          operation.path.replaceAll(/\{[^}]+\}/g, (name) => `:${name.replaceAll(/\W/g, "")}`),
        async () => respond(await load(operation)),
      ),
    );
}

function rank(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
}

function respond(answer: Answer | undefined): Response {
  if (answer === undefined) return new HttpResponse(null, { status: 501 });
  const headers = new Headers(
    Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  if (answer.body === undefined) return new HttpResponse(null, { status: answer.status, headers });
  headers.set("content-type", answer.contentType ?? "application/json");
  const text =
    typeof answer.body === "string" && !/json/.test(answer.contentType ?? "json")
      ? answer.body
      : JSON.stringify(answer.body);
  return new HttpResponse(text, { status: answer.status, headers });
}
