import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Victim {
  /** The lines that it wrote so far. */
  lines: string[];
  /** Resolves when it has written so many. */
  wrote(count: number): Promise<void>;
  /** Kill -9; resolves when it is gone and its last line was read. */
  kill(): Promise<void>;
}

/** Starts the process of `victim.ts`. */
export function startVictim(
  place: { dataDir: string; databaseUrl?: string },
  task: "write" | "work",
): Victim {
  const program = fileURLToPath(new URL("victim.ts", import.meta.url));
  const child = spawn(process.execPath, [program, place.dataDir, place.databaseUrl ?? "", task], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const closed = once(reader, "close");
  return {
    lines,
    async wrote(count) {
      while (lines.length < count) {
        if (child.exitCode !== null) throw new Error(`The victim ended by itself with ${child.exitCode}`);
        await once(reader, "line");
      }
    },
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}
