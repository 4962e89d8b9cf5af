#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { stringMember } from "../document/json-value.ts";
import { runCodegen } from "./run-codegen.ts";

const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
process.exitCode = await runCodegen(process.argv.slice(2), stringMember(manifest, "version") ?? "unknown", {
  log: (line) => console.log(line),
  error: (line) => console.error(line),
});
