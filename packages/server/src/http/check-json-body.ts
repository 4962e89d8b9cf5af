import type { Context } from "hono";

import { ApiError } from "./api-error.ts";
import { findUnstorable } from "./find-unstorable.ts";

const withoutBody = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/**
 * Refuses a body that no operation could accept, before anything looks at its content: not JSON (415), malformed, nested
 * deeper than `maxDepth` levels or not storable (400). The body stays readable for whoever validates it.
 */
export async function checkJsonBody(c: Context, maxDepth: number): Promise<void> {
  if (withoutBody.has(c.req.method)) return;
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return;
  const contentType = c.req.header("content-type");
  if (!isJson(contentType)) {
    const message = contentType === undefined ? "is missing" : "must be application/json";
    throw new ApiError(415, "unsupported_media_type", 'Send JSON with "Content-Type: application/json".', {
      details: [{ pointer: "/headers/content-type", message }],
    });
  }
  const details = findUnstorable(parse(bytes), maxDepth);
  if (details.length > 0)
    throw new ApiError(400, "invalid_request", "The request is not valid.", { details });
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return parsed;
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : "is not valid UTF-8";
    throw new ApiError(400, "invalid_request", "The body is not well-formed JSON in UTF-8.", {
      details: [{ pointer: "/body", message }],
    });
  }
}

function isJson(contentType = ""): boolean {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.find((parameter) => parameter.trim().startsWith("charset="));
  return (
    type.trim() === "application/json" && (charset === undefined || /^\s*charset="?utf-8"?\s*$/.test(charset))
  );
}
