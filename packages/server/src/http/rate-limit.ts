import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { ApiError } from "./api-error.ts";

export type RateLimit = (subject: string) => Promise<void>;

/**
 * Counts requests per subject (a key, or the address of a caller without one) in windows of one minute, in this process.
 * Throws the 429 with the seconds until the window ends.
 */
export function rateLimit(requestsPerMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (subject) => {
    try {
      await limiter.consume(subject);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new ApiError(429, "rate_limited", `Too many requests. Try again in ${seconds} seconds.`, {
        headers: { "Retry-After": String(seconds) },
      });
    }
  };
}
