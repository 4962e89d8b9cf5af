import { startChild } from "../start-child.ts";

/** Starts a process that gets stuck, leading a group when it is told so, and passes on its id. */
const child = startChild(new URL("./stuck-child.ts", import.meta.url), [], process.argv[2] === "leads");
child.on("message", (id: number) => process.send?.(id));
