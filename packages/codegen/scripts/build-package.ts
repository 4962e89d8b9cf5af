import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Builds `dist/`: JavaScript with declarations, and the runtime's sources, which are copied into what is generated. */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });
execFileSync(join(root, "../../node_modules/.bin/tsc"), ["-p", join(root, "tsconfig.build.json")], {
  stdio: "inherit",
});
mkdirSync(join(dist, "templates"));
for (const name of readdirSync(join(root, "src/runtime"))) {
  if (!name.endsWith(".test.ts")) cpSync(join(root, "src/runtime", name), join(dist, "templates", name));
}
