import type { ConflictError } from "@octokraft/store";

import { ApiError } from "./api-error.ts";

/** The 409 of a conflict with a resource that can be read at `location`. */
export function conflictAt(location: string, { code, message }: ConflictError): ApiError {
  return new ApiError(409, code, message, { headers: { Location: location } });
}
