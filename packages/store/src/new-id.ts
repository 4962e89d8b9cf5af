import { randomUUIDv7 } from "node:crypto";

/** UUIDv7: grows with time, so that the newest first is the id in descending order. */
export function newId(): string {
  return randomUUIDv7();
}
