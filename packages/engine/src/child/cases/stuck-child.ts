/** A process that says its id and never again looks at its messages: what a pattern without an end may do. */
process.send?.(process.pid);
for (;;);
