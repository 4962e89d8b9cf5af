import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * `pnpm bench` lists the benchmarks; `pnpm bench NAME [ARG ...]` runs one, with the arguments that it
 * asks for (mostly the path of a git repository). Benchmarks print figures and never judge them.
 */
const root = join(import.meta.dirname, "..");
const benches = new Map(
  globSync("packages/*/bench/*.bench.ts", { cwd: root })
    .sort()
    .map((path) => [basename(path, ".bench.ts"), path]),
);

const [name, ...args] = process.argv.slice(2).filter((word) => word !== "--");
if (name === undefined) {
  for (const [bench, path] of benches) console.log(`${bench.padEnd(24)} ${path}`);
  process.exit(0);
}
const path = benches.get(name);
if (path === undefined) {
  console.error(`bench: there is no benchmark "${name}". There are: ${[...benches.keys()].join(", ")}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [join(root, path), ...args], { stdio: "inherit" });
process.exit(status ?? 1);
