import { readFileSync } from "node:fs";
import { UNCHECKED } from "./output-module.ts";
import type { Target } from "./targets.ts";

/** The modules of the runtime that the output of a target imports; they are copied so that it needs nothing of this package. */
const MODULES: Readonly<Partial<Record<Target, readonly string[]>>> = {
  zod: ["evaluated", "formats", "hostname", "json", "keywords", "run-schema", "uri", "zod"],
  routes: [
    "check-delivery",
    "check-response",
    "decode",
    "defaults",
    "mount",
    "operation",
    "problem",
    "read-body",
    "route",
    "route-path",
    "security",
    "status",
    "strip-read-only",
    "validate",
  ],
  client: [
    "client-auth",
    "client-error",
    "client-types",
    "create-client",
    "encode-request",
    "fetch-with-retries",
  ],
  mocks: ["mock-handlers"],
  "react-query": ["query-hooks"],
  mcp: ["mcp-tools"],
};

/** The runtime files of some targets, by path in the output. */
export function runtimeFiles(targets: ReadonlySet<Target>, banner: string): Map<string, string> {
  // In the published package the sources stand apart from the compiled code.
  const folder = import.meta.url.endsWith(".ts") ? "../runtime/" : "../templates/";
  const files = new Map<string, string>();
  for (const target of targets) {
    for (const name of MODULES[target] ?? []) {
      const source = readFileSync(new URL(`${folder}${name}.ts`, import.meta.url), "utf8");
      files.set(`runtime/${name}.ts`, `// ${banner}\n${UNCHECKED}${source}`);
    }
  }
  return files;
}
