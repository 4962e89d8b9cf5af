/** One thing that is wrong with a request, and where: `pointer` is a JSON Pointer into `/body`, `/query`, `/params` (in the path) or `/headers`. */
export interface ErrorDetail {
  pointer: string;
  message: string;
}

const errorStatuses = [400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 501, 503] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

export function isErrorStatus(status: number): status is ErrorStatus {
  return errorStatuses.some((known) => known === status);
}

/**
 * An answer that is not a success, thrown from anywhere below a route. Becomes
 * `{ error, message, details?, request_id }`; `message` is shown to the caller as it is.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: ErrorStatus;
  /** Stable snake_case code, the `error` property of the body. */
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ErrorStatus,
    code: string,
    message: string,
    extra: { details?: readonly ErrorDetail[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = extra.details ?? [];
    this.headers = extra.headers ?? {};
  }
}
