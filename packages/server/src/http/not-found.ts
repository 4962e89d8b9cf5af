import { ApiError } from "./api-error.ts";

/**
 * The 404 of a resource. It says the same for an id that does not exist and for one that the caller may not know of,
 * so that ids cannot be probed.
 */
export function notFound(resource: string): ApiError {
  return new ApiError(404, "not_found", `There is no ${resource} with this id, or you have no access to it.`);
}
