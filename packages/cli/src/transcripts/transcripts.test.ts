import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { commitAll, git, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { entry } from "../testing/run-octokraft.ts";

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

/*
 * A transcript is what a person sees: `$ ` and a command line, its output (both streams, as on a
 * terminal), and `[exit code]` where that is not 0. `vitest -u` writes what is seen now.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));

/** The folders that transcripts work in. */
function makeWorkplace(path: string): void {
  const greeter = {
    "greet.go":
      'package main\n\nfunc greet(name string) string {\n\tif name == "" {\n\t\treturn "hello"\n\t}\n\treturn name\n}\n',
    "tools/run.py": "import os\n\n\ndef run(command):\n    os.system('sh ' + command)\n",
    "README.md": "# Greeter\n",
  };
  makeRepository(join(path, "greeter"), greeter);
  writeFiles(join(path, "greeter"), {
    "greet.go": `${greeter["greet.go"]}\nfunc main() { println(greet("")) }\n`,
  });
  commitAll(join(path, "greeter"), "Second");
  writeFiles(join(path, "plain"), { "a.py": "def f(x):\n    return x if x else None\n" });
  mkdirSync(join(path, "empty"));
  git(join(path, "empty"), "init", "--quiet");
}

/** Leaves out what differs from run to run, and what the rules say: they have tests of their own. */
function steady(output: string, path: string): string {
  return output
    .replaceAll(realpathSync(path), "/home/ada")
    .replace(/\b[0-9a-f]{12}\b/g, "<commit>")
    .replace(/\d+\.\d  [A-F]\b(?:   \S.*)?/g, "<score>")
    .replace(/(?<=score )\d+(?:\.\d+)?|^\d+\.\d \([A-F]\)/gm, "<score>")
    .replace(/Assessed in \d+\.\d s/g, "Assessed in <n> s");
}

test.each(readdirSync(folder).filter((name) => name.endsWith(".txt")))("%s is what is seen", async (name) => {
  using temporary = temporaryFolder();
  makeWorkplace(temporary.path);
  writeFiles(temporary.path, {
    "bin/octokraft": { executable: `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n` },
  });
  const seen: string[] = [];
  for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
    if (!line.startsWith("$ ")) continue;
    const { stdout, status } = spawnSync("sh", ["-c", `exec 2>&1\n${line.slice(2)}`], {
      cwd: temporary.path,
      encoding: "utf8",
      env: {
        PATH: `${join(temporary.path, "bin")}:${process.env["PATH"]}`,
        HOME: temporary.path,
        XDG_CACHE_HOME: join(temporary.path, "cache"),
      },
    });
    seen.push(
      line,
      steady(stdout, temporary.path).trimEnd(),
      ...(status === 0 ? [] : [`[exit code ${status}]`]),
      "",
    );
  }
  await expect(seen.join("\n")).toMatchFileSnapshot(join(folder, name));
});
