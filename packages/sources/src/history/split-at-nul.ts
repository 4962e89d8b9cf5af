/**
 * Cuts a stream of bytes at its NULs, or at another byte, and hands out the fields chunk by chunk, for one await a field would
 * cost more than reading it. Bytes after the last of them come out too, when there are any.
 */
export async function* splitAtNul(chunks: AsyncIterable<Buffer>, separator = 0): AsyncGenerator<Buffer[]> {
  // The pieces of a field that goes over several chunks; joined once, or a huge field would cost the square of its size.
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    const fields: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, start)) {
      const last = chunk.subarray(start, end);
      fields.push(open.length === 0 ? last : Buffer.concat([...open, last]));
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
    if (fields.length > 0) yield fields;
  }
  if (open.length > 0) yield [Buffer.concat(open)];
}
