import { join } from "node:path";
import { runGenerate } from "./run-generate.ts";

const [flag, ...others] = process.argv.slice(2);
if ((flag !== undefined && flag !== "--check") || others.length > 0) {
  console.error("generate: takes no argument but --check");
  process.exit(2);
}
const { lines, failed } = await runGenerate(join(import.meta.dirname, ".."), flag === "--check");
for (const line of lines) (failed ? console.error : console.log)(line);
if (!failed && lines.length === 0) console.log("generate: everything is up to date");
if (failed) process.exitCode = 1;
