import { afterEach, expect, test } from "vitest";
import { unpackFacts } from "./encode-facts.ts";
import type { FactsPool, FactsPoolOptions, FactsRequest } from "./facts-pool.ts";
import { createFactsPool } from "./facts-pool.ts";

let pool: FactsPool | undefined;

afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

function open(options: FactsPoolOptions): FactsPool {
  pool = createFactsPool(options);
  return pool;
}

function request(
  blob: string,
  text: string,
  language: FactsRequest["language"] = "javascript",
): FactsRequest {
  return { blob, language, bytes: new TextEncoder().encode(text) };
}

test("results come in the order of the requests, whatever the number of workers", async () => {
  const requests = Array.from({ length: 60 }, (_, index) =>
    request(
      String(index),
      `function f${String(index)}() { ${"a();".repeat((index * 37) % 200)} }`,
      index % 3 === 0 ? "typescript" : "javascript",
    ),
  );
  const one = await open({ workers: 1 }).extract(requests);
  await pool?.close();
  const three = await open({ workers: 3 }).extract(requests);
  expect(three).toEqual(one);
  expect(one.map(({ blob, facts }) => [blob, facts.functions[0]?.name])).toEqual(
    requests.map(({ blob }) => [blob, `f${blob}`]),
  );
});

test("the packed bytes are those of the facts", async () => {
  const [result] = await open({ workers: 1 }).extract([request("a", "function f() {}")]);
  expect(result === undefined ? null : unpackFacts(result.packed)).toEqual({
    facts: result?.facts,
    findings: [],
  });
});

test("no requests give no results, and progress ends with all done", async () => {
  expect(await open({ workers: 1 }).extract([])).toEqual([]);
  const seen: number[] = [];
  await pool?.extract([request("a", "1"), request("b", "2")], { onProgress: (done) => seen.push(done) });
  expect(seen).toEqual([1, 2]);
});

test("two calls at a time both end", async () => {
  const both = open({ workers: 2 });
  const [first, second] = await Promise.all([
    both.extract([request("a", "function a() {}")]),
    both.extract([request("b", "function b() {}"), request("c", "function c() {}")]),
  ]);
  expect(first.map(({ blob }) => blob)).toEqual(["a"]);
  expect(second.map(({ blob }) => blob)).toEqual(["b", "c"]);
});

test("a file on which a worker dies gets a note, and the rest goes on", async () => {
  const broken = request("broken", "function broken() {}");
  // A language that the worker cannot have: it throws there as a parser that is broken does.
  Object.assign(broken, { language: "klingon" });
  const results = await open({ workers: 1 }).extract([
    request("a", "function a() {}"),
    broken,
    request("b", "function b() {}"),
  ]);
  expect(results.map(({ blob, facts }) => [blob, facts.functions.length, facts.notes[0]?.code])).toEqual([
    ["a", 1, undefined],
    ["broken", 0, "parser_died"],
    ["b", 1, undefined],
  ]);
  expect(results[1]?.facts.lines.total).toBe(1);
});

test("a file that takes too long is left, with a note, and the rest goes on", async () => {
  // Far more work than the time allows, and a parser that does not watch its own time.
  const slow = request("slow", `x = [${"1,".repeat(3_000_000)}]`);
  const results = await open({ workers: 1, fileTimeout: 300, timeBudget: 1_000_000 }).extract([
    slow,
    request("b", "function b() {}"),
  ]);
  expect(results[0]?.facts.notes[0]?.code).toBe("timeout");
  expect(results[1]?.facts.functions[0]?.name).toBe("b");
});

test("aborting rejects with the signal's reason and leaves the pool usable", async () => {
  const controller = new AbortController();
  const working = open({ workers: 1 });
  const slow = working.extract(
    Array.from({ length: 50 }, (_, index) => request(String(index), `x = [${"1,".repeat(20_000)}]`)),
    { signal: controller.signal, onProgress: () => controller.abort(new Error("enough")) },
  );
  await expect(slow).rejects.toThrow("enough");
  const after = await working.extract([request("b", "function b() {}")]);
  expect(after[0]?.facts.functions[0]?.name).toBe("b");
  await expect(
    working.extract([request("c", "1")], { signal: AbortSignal.abort(new Error("before")) }),
  ).rejects.toThrow("before");
});

test("closing rejects what is under way", async () => {
  const closing = open({ workers: 1 });
  const slow = closing.extract([request("a", `x = [${"1,".repeat(500_000)}]`)]);
  const told = slow.then(
    () => "ended",
    (error: unknown) => String(error),
  );
  await closing.close();
  expect(await told).toContain("closed");
  await expect(closing.extract([request("b", "1")])).rejects.toThrow("closed");
});
