import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/** Every check, in the order in which a failure is cheapest to find. CI runs the same list. */
const checks: Record<string, string[]> = {
  generate: ["node", "scripts/generate.ts", "--check"],
  operations: ["node", "scripts/operations-index.ts", "--check"],
  "lint:contract": ["node", "scripts/lint-contract.ts"],
  typecheck: ["tsc", "-b"],
  lint: ["oxlint", "--deny-warnings"],
  format: ["oxfmt", "--check", "."],
  "check:boundaries": ["node", "scripts/check-boundaries.ts"],
  "check:breaking": ["node", "scripts/check-breaking.ts"],
  "check:docs": ["node", "scripts/check-docs.ts"],
  "check:contract": ["node", "scripts/check-contract.ts"],
  test: ["vitest", "run"],
};

const { values } = parseArgs({ options: { skip: { type: "string", multiple: true, default: [] } } });
for (const name of values.skip) {
  if (!(name in checks)) {
    console.error(`verify: there is no check named "${name}". Checks: ${Object.keys(checks).join(", ")}`);
    process.exit(2);
  }
}

const failed: string[] = [];
for (const [name, [command, ...args]] of Object.entries(checks)) {
  if (values.skip.includes(name) || command === undefined) continue;
  console.log(`\n— ${name}: ${[command, ...args].join(" ")}`);
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) console.error(error.message);
  if (status !== 0) failed.push(name);
  console.log(
    `— ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (failed.length > 0) {
  console.error(`\nverify: failed: ${failed.join(", ")}`);
  process.exit(1);
}
console.log("\nverify: all checks passed");
