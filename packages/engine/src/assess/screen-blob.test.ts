import { expect, test } from "vitest";
import { screenBlob } from "./screen-blob.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("an LFS pointer, binary content and minified code are told apart from code", () => {
  expect(screenBlob(bytes("version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 9\n"), true)).toBe(
    "lfs_pointer",
  );
  expect(screenBlob(bytes("abc\0def"), true)).toBe("binary");
  expect(screenBlob(bytes("var a=1;".repeat(1000)), true)).toBe("minified");
  expect(screenBlob(bytes("var a=1;".repeat(1000)), false)).toBeNull();
  expect(screenBlob(bytes("var a = 1;\n".repeat(1000)), true)).toBeNull();
  expect(screenBlob(bytes(""), true)).toBeNull();
});
