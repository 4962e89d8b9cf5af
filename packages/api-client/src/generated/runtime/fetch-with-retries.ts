// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { ConnectionError } from "./client-error.ts";

/** How often and how patiently a request is repeated. */
export interface RetryOptions {
  /** Attempts in all; 3 unless given, 1 never repeats. */
  readonly attempts?: number;
  /** Longest wait before the second attempt in milliseconds; doubles from there. 250 unless given. */
  readonly baseDelayMs?: number;
  /** Longest wait that is chosen here; 8 seconds unless given. */
  readonly maxDelayMs?: number;
  /** Longest `Retry-After` that is honoured; a longer one ends the attempts. 60 seconds unless given. */
  readonly maxRetryAfterMs?: number;
}

/** What is needed to send one request. */
export interface SendOptions extends RetryOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for each attempt. */
  readonly timeoutMs: number;
  /** The request may be repeated whatever its method. */
  readonly repeatable: boolean;
}

/**
 * Sends a request and repeats it where that is safe: idempotent methods after failed connections, time-outs and 408, 429,
 * 502, 503 and 504; others only where the server says that it has not acted, by 429 or a 503 with `Retry-After`.
 * Waits as long as `Retry-After` says, else exponentially with full jitter. Ends at once when the caller aborts.
 */
export async function fetchWithRetries(request: Request, options: SendOptions): Promise<Response> {
  // Taken out of the options, because the fetch of a browser may be called as nobody's method only.
  const { attempts = 3, fetch } = options;
  const idempotent =
    options.repeatable || ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(request.method);
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= attempts;
    const timeout = AbortSignal.timeout(options.timeoutMs);
    let wait: number | undefined;
    try {
      const copy = new Request(last ? request : request.clone(), {
        signal: AbortSignal.any([request.signal, timeout]),
      });
      const response = await fetch(copy);
      wait = last ? undefined : waitAfter(response, attempt, idempotent, options);
      if (wait === undefined) return response;
      await response.body?.cancel();
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      if (last || !idempotent) throw new ConnectionError(request, error, timeout.aborted);
      wait = backoff(attempt, options);
    }
    await sleep(wait, request.signal);
  }
}

function waitAfter(
  response: Response,
  attempt: number,
  idempotent: boolean,
  options: RetryOptions,
): number | undefined {
  const { status } = response;
  const asked = retryAfter(response);
  const refused = status === 429 || (status === 503 && asked !== undefined);
  if (!refused && !(idempotent && [408, 502, 503, 504].includes(status))) return undefined;
  if (asked === undefined) return backoff(attempt, options);
  return asked > (options.maxRetryAfterMs ?? 60_000) ? undefined : asked;
}

/** Seconds or an HTTP date (RFC 9110, section 10.2.3), in milliseconds from now. */
function retryAfter(response: Response): number | undefined {
  const text = response.headers.get("retry-after");
  if (text === null) return undefined;
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function backoff(attempt: number, { baseDelayMs = 250, maxDelayMs = 8000 }: RetryOptions): number {
  return Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
