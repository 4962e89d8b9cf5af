/** Cuts a stream of bytes at its NULs. Bytes after the last NUL come out too, when there are any. */
export async function* splitAtNul(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // The pieces of a field that goes over several chunks; joined once, or a huge field would cost the square of its size.
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const last = chunk.subarray(start, end);
      if (open.length === 0) yield last;
      else {
        yield Buffer.concat([...open, last]);
        open = [];
      }
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
