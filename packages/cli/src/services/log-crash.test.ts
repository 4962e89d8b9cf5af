import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const logCrash = fileURLToPath(new URL("log-crash.ts", import.meta.url));
const createLogger = fileURLToPath(new URL("../create-logger.ts", import.meta.url));

test.each(["setImmediate(() => { throw new Error('lost it'); })", "Promise.reject(new Error('lost it'))"])(
  "%s ends with a sentence, the stack in the log and exit code 3",
  (failure) => {
    const script = `
      import { createLogger } from ${JSON.stringify(createLogger)};
      import { logCrash } from ${JSON.stringify(logCrash)};
      logCrash(createLogger({ level: "info", destination: process.stdout }), process);
      setInterval(() => {}, 1000);
      ${failure}`;
    const ended = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], {
      encoding: "utf8",
    });
    expect(ended.stderr).toBe("error: Octokraft ended unexpectedly: lost it\n");
    expect(JSON.parse(ended.stdout)).toMatchObject({
      level: "fatal",
      msg: "crashed",
      err: { stack: expect.any(String) },
    });
    expect(ended.status).toBe(3);
  },
);
