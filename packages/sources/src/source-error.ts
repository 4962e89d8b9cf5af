/** Everything that can be wrong with a place that code is read from. Stable: they become error codes of the API. */
export const sourceErrorCodes = [
  "invalid_location",
  "protocol_not_allowed",
  "credentials_in_url",
  "outside_repository_roots",
  "path_not_found",
  "not_a_repository",
  "inside_repository",
  "host_not_found",
  "host_not_allowed",
  "unreachable",
  "tls_failed",
  "redirected",
  "authentication_failed",
  "repository_not_found",
  "empty_repository",
  "unborn_head",
  "ref_not_found",
  "unsupported_repository",
  "missing_objects",
  "too_large",
  "timed_out",
  "aborted",
  "git_missing",
  "git_too_old",
  "git_failed",
] as const;

export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** A source that cannot be read. The message is one sentence for the person who named the source; it holds no secret. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SourceError";
    this.code = code;
  }
}
