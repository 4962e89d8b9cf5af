import { expect, test } from "vitest";

import { collect } from "../testing/collect.ts";
import { splitAtNul } from "./split-at-nul.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

test("the fields are the same however the bytes are cut into chunks, empty ones and an open end included", async () => {
  const fields = ["one", "", "naïve\n", "", "", "a much longer field", "open"];
  for (let size = 1; size <= 60; size += 1) {
    const chunks = await collect(splitAtNul(inPieces(fields.join("\0"), size)));
    expect(chunks.flat().map(String)).toEqual(fields);
  }
  expect(await collect(splitAtNul(inPieces("", 1)))).toEqual([]);
  expect((await collect(splitAtNul(inPieces("end\0", 2)))).flat().map(String)).toEqual(["end"]);
});
