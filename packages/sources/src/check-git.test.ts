import { afterEach, expect, test, vi } from "vitest";

import { checkGit } from "./check-git.ts";
import { writeFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("this machine's git is told with its version", async () => {
  expect(await checkGit()).toMatch(/^\d+\.\d+/);
});

test("no git and an old git stop with a sentence", async () => {
  using temporary = temporaryFolder();
  vi.stubEnv("PATH", temporary.path);
  await expect(checkGit()).rejects.toMatchObject({ code: "git_missing" });
  writeFiles(temporary.path, { git: { executable: "#!/bin/sh\necho git version 2.30.2\n" } });
  await expect(checkGit()).rejects.toMatchObject({
    code: "git_too_old",
    message: "git 2.37 or newer is needed; this machine has 2.30.2.",
  });
});
