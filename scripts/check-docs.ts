import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { findStaleReferences } from "./find-stale-references.ts";

const root = join(import.meta.dirname, "..");
const list = (...patterns: string[]) =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter(Boolean);

const tracked = new Set(list("."));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const documents = list("*.md").filter((path) => !path.includes("/cases/") && !path.includes("/samples/"));
const stale = documents.flatMap((path) =>
  findStaleReferences(path, readFileSync(join(root, path), "utf8"), tracked, Object.keys(manifest.scripts)),
);
for (const line of stale) console.error(line);
if (stale.length > 0) process.exit(1);
console.log(`check:docs: every path, link and command in ${documents.length} documents exists`);
