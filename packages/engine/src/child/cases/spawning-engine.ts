import { spawn } from "node:child_process";
import type { FromChild } from "../messages.ts";

/** An engine process that starts another one, which would live for an hour, and says its id as a progress. */
process.on("message", () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 3_600_000)"], { stdio: "ignore" });
  const pid = other.pid ?? 0;
  const message: FromChild = {
    type: "progress",
    progress: { stage: "read", files_done: pid, files_total: pid },
  };
  process.send?.(message);
});
