import { makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { runOctokraft } from "../testing/run-octokraft.ts";

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

test("Ctrl-C stops an assessment with exit code 130 and one word", async () => {
  using temporary = temporaryFolder();
  const body = "def f(x):\n    if x:\n        return 1\n    return 2\n\n\n".repeat(200);
  const files = Array.from({ length: 300 }, (_, index) => [`m${index}.py`, `n = ${index}\n${body}`]);
  makeRepository(temporary.path, Object.fromEntries(files));
  writeFiles(temporary.path, { "new.py": "" });
  const running = runOctokraft(["assess", ".", "--no-cache"], {}, temporary.path);
  await running.until(/^note: The work tree has changes/);
  running.child.kill("SIGINT");
  expect(await running.ended).toBe(130);
  expect(running.stdout()).toBe("");
  expect(running.stderr()).toMatch(/^note: .*\nerror: Stopped\.\n$/);
});
