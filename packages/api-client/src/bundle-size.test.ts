import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

test("the client with everything that it imports is at most 12 kB, minified and compressed", async () => {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL("index.ts", import.meta.url).pathname, formats: ["es"], fileName: "client" },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const code = outputs.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  expect(code).toContain("retry-after");
  expect(code).not.toMatch(/"node:|require\(|\bBuffer\b(?!\()/);
  expect(gzipSync(code).byteLength).toBeLessThanOrEqual(12_000);
});
