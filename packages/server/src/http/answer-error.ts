import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";

import { ApiError } from "./api-error.ts";

/**
 * Turns whatever was thrown into the contract's error. Only an `ApiError` speaks to the caller in its own words; anything
 * else is logged in full and answered with a 500 that gives the request id and nothing more.
 */
export function answerError(error: unknown, c: Context, logger: Logger): Response {
  const answer = toApiError(error);
  if (answer.status >= 500) logger.error({ err: error, code: answer.code }, "request failed");
  const body = {
    error: answer.code,
    message: answer.message,
    ...(answer.details.length > 0 && { details: answer.details }),
    request_id: c.get("requestId"),
  };
  return c.json(body, answer.status, answer.headers);
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return new ApiError(400, "invalid_request", "The request is not valid.");
  }
  if (isDatabaseUnreachable(error)) {
    return new ApiError(
      503,
      "service_unavailable",
      "The database cannot be reached at the moment. Try again shortly.",
      {
        headers: { "Retry-After": "5" },
      },
    );
  }
  return new ApiError(
    500,
    "internal_error",
    "Something went wrong on our side. Quote the request_id to the operator.",
  );
}

/** Connection failures of Node's sockets and PostgreSQL's classes 08 (connection) and 57P (shut down by an operator). */
function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return false;
  return /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|08...|57P0.|53300)$/.test(error.code);
}
