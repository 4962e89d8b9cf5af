import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeRepository, temporaryFolder } from "@octokraft/sources/testing";
import { expect, test } from "vitest";

import { runOctokraft } from "./testing/run-octokraft.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The code block of the language that contains the words, for a server on another port than the usual. */
function block(language: string, words: string, url: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(
    ([, kind, text]) => kind === language && text?.includes(words),
  );
  expect(blocks).toHaveLength(1);
  return (blocks[0]?.[2] ?? "").replaceAll("http://127.0.0.1:4280", url);
}

test("the README's start shows a score and a key, and its curl and TypeScript examples work as written", async () => {
  using temporary = temporaryFolder();
  const repository = join(temporary.path, "greeter");
  makeRepository(repository, {
    "greet.py": "def greet(name):\n    return 'hello ' + name\n",
    LICENSE: "MIT\n",
  });
  const server = runOctokraft(["start", repository], {}, temporary.path);
  await server.until(/Running\. Ctrl-C stops it\./);
  const output = server.stdout();
  const key = /^API key of the owner, shown only now: (ok_live_[0-9a-f]{64})$/m.exec(output)?.[1] ?? "";
  const url = /^ {2}API +(http:\S+)\/api\/v1$/m.exec(output)?.[1] ?? "";
  const score = /^ {2}Overall +([\d.]+) {2}([A-F])$/m.exec(output)?.slice(1) ?? [];
  const env = { ...process.env, OCTOKRAFT_API_KEY: key };

  const answer = execFileSync("sh", ["-c", block("sh", "curl", url)], { env, encoding: "utf8" });
  expect(JSON.parse(answer)).toMatchObject({ projects: [{ name: "greeter" }], total_count: 1 });

  const folder = join(root, ".cache/readme");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "example.ts"), block("ts", "createClient", url));
  const printed = execFileSync(process.execPath, [join(folder, "example.ts")], { env, encoding: "utf8" });
  const [name, overall, grade] = printed.trim().split(" ");
  expect([name, Number(overall).toFixed(1), grade]).toEqual(["greeter", ...score]);

  server.child.kill("SIGINT");
  expect(await server.ended).toBe(0);
});
