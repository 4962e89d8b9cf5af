import { fork } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";

let stuck = 0;
afterEach(() => {
  try {
    process.kill(stuck, "SIGKILL");
  } catch {
    // It has ended, as it should.
  }
});

test.runIf(process.platform !== "win32").each(["leads", "follows"])(
  "a process that is stuck in a loop ends when its parent is killed: one that %s",
  async (role) => {
    const parent = fork(new URL("./cases/parent-of-stuck-child.ts", import.meta.url), [role], {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const [id]: number[] = await once(parent, "message");
    stuck = id ?? 0;
    expect(stuck).toBeGreaterThan(0);
    // The stuck process holds the error stream of its parent: it closes when both are gone.
    const closed = once(parent, "close");
    parent.kill("SIGKILL");
    expect(await closed).toEqual([null, "SIGKILL"]);
  },
  30_000,
);
