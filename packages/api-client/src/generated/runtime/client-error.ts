// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** The server answered with a status that is no success. */
export class ClientError<Body = unknown> extends Error {
  override readonly name = "ClientError";
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /** The stable code in the body's `error`, if it has one. */
  readonly code: string | undefined;
  readonly body: Body;
  readonly requestId: string | undefined;
  readonly response: Response;

  constructor(operation: string, response: Response, body: Body) {
    const fields =
      typeof body === "object" && body !== null ? (body as { error?: unknown; message?: unknown }) : {};
    const code = typeof fields.error === "string" ? fields.error : undefined;
    const text = typeof fields.message === "string" ? fields.message : response.statusText;
    super(`${response.status}${code === undefined ? "" : ` ${code}`}: ${text}`);
    this.operation = operation;
    this.status = response.status;
    this.code = code;
    this.body = body;
    this.requestId = response.headers.get("x-request-id") ?? undefined;
    this.response = response;
  }
}

/** No whole answer came: the connection failed, the time was up, or the answer is not what its content type says. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** Whether the time was up. */
  readonly timedOut: boolean;

  constructor(request: Request, cause: unknown, timedOut: boolean) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${request.method} ${request.url} ${timedOut ? "took too long" : `failed: ${reason}`}`, { cause });
    this.timedOut = timedOut;
  }
}
