import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchWithRetries, type RetryOptions } from "./fetch-with-retries.ts";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-03-01T12:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Sends a request that gets the answers in turn; `sent` has the time of each attempt, in milliseconds from the first. */
function send(answers: Response[], options: RetryOptions = {}, method = "GET") {
  const start = Date.now();
  const sent: number[] = [];
  const result = fetchWithRetries(new Request("http://host/", { method }), {
    fetch: async () => {
      sent.push(Date.now() - start);
      return answers[sent.length - 1] ?? new Response("late");
    },
    timeoutMs: 30_000,
    repeatable: false,
    ...options,
  });
  return { sent, result };
}

const unavailable = (retryAfter?: string): Response =>
  new Response(null, {
    status: 503,
    ...(retryAfter !== undefined && { headers: { "Retry-After": retryAfter } }),
  });

test("Retry-After in seconds is waited for to the millisecond", async () => {
  const { sent, result } = send([unavailable("7"), new Response("done")]);
  await vi.runAllTimersAsync();
  expect(await (await result).text()).toBe("done");
  expect(sent).toEqual([0, 7000]);
});

test("Retry-After as an HTTP date is waited for, and one in the past is not", async () => {
  const { sent, result } = send([
    unavailable("Sun, 01 Mar 2026 12:00:05 GMT"),
    unavailable("Sun, 01 Mar 2026 11:00:00 GMT"),
  ]);
  await vi.runAllTimersAsync();
  await result;
  expect(sent).toEqual([0, 5000, 5000]);
});

test("without Retry-After the longest wait doubles up to a limit", async () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  const answers = Array.from({ length: 6 }, () => unavailable());
  const { sent, result } = send(answers, { attempts: 6, baseDelayMs: 100, maxDelayMs: 500 });
  await vi.runAllTimersAsync();
  expect((await result).status).toBe(503);
  expect(sent).toEqual([0, 100, 300, 700, 1200, 1700]);
});

test("the wait is drawn at random between nothing and its longest", async () => {
  vi.spyOn(Math, "random").mockReturnValueOnce(0).mockReturnValueOnce(0.5);
  const { sent, result } = send([unavailable(), unavailable()], { baseDelayMs: 100 });
  await vi.runAllTimersAsync();
  await result;
  expect(sent).toEqual([0, 0, 100]);
});

test.each([
  ["GET", 503, 3],
  ["PUT", 502, 3],
  ["DELETE", 504, 3],
  ["HEAD", 408, 3],
  ["OPTIONS", 429, 3],
  ["POST", 429, 3],
  ["POST", 503, 1],
  ["PATCH", 502, 1],
  ["GET", 500, 1],
  ["GET", 404, 1],
])("%s answered by %i is sent %i times", async (method, status, times) => {
  const answers = Array.from({ length: 3 }, () => new Response(null, { status }));
  const { sent, result } = send(answers, {}, method);
  await vi.runAllTimersAsync();
  expect((await result).status).toBe(status);
  expect(sent).toHaveLength(times);
});
