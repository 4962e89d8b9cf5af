import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { oxlintRules } from "./oxlint/rule-table.ts";
import { ruffRules } from "./ruff/rule-table.ts";
import { secretKinds } from "./secretlint/secret-kinds.ts";

const require = createRequire(import.meta.url);

function versionOf(name: string): string {
  const manifest: { version: string } = require(`${name}/package.json`);
  return manifest.version;
}

/**
 * Eight hex digits that differ whenever the analysers of others or the tables of their rules do: part of the cache
 * keys, so that no finding of an older set is taken for one of this.
 */
export const analyzerSet: string = createHash("sha256")
  .update(
    JSON.stringify([
      ["@astral-sh/ruff-wasm-nodejs", "oxlint", "@secretlint/core"].map(versionOf),
      [...ruffRules],
      [...oxlintRules],
      [...secretKinds],
    ]),
  )
  .digest("hex")
  .slice(0, 8);
