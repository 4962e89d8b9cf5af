import { Problem } from "@octokraft/api-routes";
import { ConflictError, DeletedMeanwhileError, InvalidReferenceError } from "@octokraft/store";
import type { Context } from "hono";
import type { Logger } from "pino";

import { ApiError, isErrorStatus } from "./api-error.ts";
import type { AppEnv } from "./app-env.ts";
import { invalidRequest } from "./invalid-request.ts";

/**
 * Turns whatever was thrown into the contract's error. What is not meant for the caller is logged in full and answered
 * with a 500 that gives the request id and nothing more.
 */
export function answerError(error: unknown, c: Context<AppEnv>, logger: Logger): Response {
  const answer = toApiError(error);
  const request_id = c.get("requestId");
  if (answer.status >= 500)
    logger.error({ err: error, request_id, operation: c.get("operation")?.operationId }, answer.message);
  const details = answer.details.length > 0 ? { details: answer.details } : {};
  return c.json(
    { error: answer.code, message: answer.message, ...details, request_id },
    answer.status,
    answer.headers,
  );
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ConflictError) return new ApiError(409, error.code, error.message);
  if (error instanceof DeletedMeanwhileError) return new ApiError(404, "not_found", error.message);
  if (error instanceof InvalidReferenceError) {
    return invalidRequest({ pointer: error.pointer, message: error.message });
  }
  if (error instanceof Problem && error.code !== "response_violation" && isErrorStatus(error.status)) {
    const code = error.status === 400 ? "invalid_request" : error.code;
    return new ApiError(error.status, code, error.message, {
      details: error.details,
      headers: error.headers,
    });
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
    "Something went wrong on our side. The log has it under the request_id.",
  );
}

/**
 * Connection failures of Node's sockets, PostgreSQL's codes for lost, refused and exhausted connections, and those of the
 * drivers, which have no code.
 */
function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return unreachableCodes.test(error.code);
  return unreachableMessages.test(error.message);
}

const unreachableCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|08...|57P0.|53300|3D000)$/;
const unreachableMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|The embedded database )/;
