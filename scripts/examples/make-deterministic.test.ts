import { expect, test } from "vitest";
import { makeDeterministic } from "./make-deterministic.ts";

const answer = (id: string, key: string) => ({
  id,
  self: `/things/${id}`,
  key,
  key_prefix: key.slice(0, 12),
  path: "/tmp/run/git/shop",
  created_at: "2026-03-10T14:00:00Z",
  timings: { duration_ms: 17, stages: [{ duration_ms: null }] },
});
const one = answer("01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c", `ok_live_${"a1".repeat(32)}`);
const other = answer("01912f63-4d5e-7f60-8a9b-acbdcedf0112", `ok_live_${"b2".repeat(32)}`);
const stable = () => makeDeterministic({ "/tmp/run": "/srv" });

test("two recordings that differ in ids, keys, folders and durations become the same", () => {
  expect(stable()(one)).toEqual(stable()(other));
  expect(stable()(one)).toMatchObject({ path: "/srv/git/shop", created_at: one.created_at });
});

test("what is equal stays equal and what differs stays different, over several answers", () => {
  const make = stable();
  const [first, second, again] = [make(one), make(other), make(one)];
  expect(again).toEqual(first);
  const { id, self, key, key_prefix } = Object(first);
  expect(self).toBe(`/things/${id}`);
  expect(key_prefix).toBe(key.slice(0, 12));
  expect(key).toMatch(/^ok_live_[0-9a-f]{64}$/);
  expect(Object(second).id).not.toBe(id);
});
