const lfsHead = new TextEncoder().encode("version https://git-lfs.github.com/spec/v1");
const sniffed = 8000;

/**
 * Why a blob is not worth parsing, from its bytes: `lfs_pointer`, `binary` (a NUL among the first 8,000 bytes, as
 * git decides), `minified` (code of 4 kB and more whose lines are longer than 500 bytes on average); else null.
 */
export function screenBlob(bytes: Uint8Array, isCode: boolean): string | null {
  if (bytes.length < 1024 && lfsHead.every((byte, index) => bytes[index] === byte)) return "lfs_pointer";
  if (bytes.subarray(0, sniffed).includes(0)) return "binary";
  if (isCode && bytes.length >= 4096) {
    let lines = 1;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
    if (bytes.length / lines > 500) return "minified";
  }
  return null;
}
