/** An analyser process that dies on files that say so and hangs on others: what a native analyser may do. */
process.on("message", (files: { bytes: Uint8Array }[]) => {
  const texts = files.map((file) => new TextDecoder().decode(file.bytes));
  if (texts.includes("die")) process.kill(process.pid, "SIGSEGV");
  else if (!texts.includes("hang")) process.send?.(texts.map(() => ({ findings: [], notes: [] })));
});
