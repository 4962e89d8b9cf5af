import { ApiError, type ErrorDetail } from "./api-error.ts";

/** The 400 of a request whose form is right but whose content is not. */
export function invalidRequest(...details: [ErrorDetail, ...ErrorDetail[]]): ApiError {
  return new ApiError(400, "invalid_request", "The request is not valid.", { details });
}
