// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** One fault: a JSON pointer into the request (`/params`, `/query`, `/headers`, `/cookies`, `/body`) or response. */
export interface Detail {
  readonly pointer: string;
  readonly message: string;
}

/** Why an operation could not be carried out. */
export type ProblemCode =
  | "invalid_request"
  | "malformed_body"
  | "unsupported_media_type"
  | "payload_too_large"
  | "unauthorized"
  | "not_implemented"
  | "response_violation"
  | "internal_error";

/** What the error converter turns into an answer. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly code: ProblemCode;
  readonly details: readonly Detail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: ProblemCode,
    message: string,
    extra: { details?: readonly Detail[]; headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(message, { cause: extra.cause });
    this.status = status;
    this.code = code;
    this.details = extra.details ?? [];
    this.headers = extra.headers ?? {};
  }
}
