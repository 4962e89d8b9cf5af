import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Hono } from "hono";
import { compileFile, writeOutput } from "../src/index.ts";
import type { Router } from "../src/runtime/mount.ts";

/** `measure-document.ts DOCUMENT DIR`: compiles, loads, mounts and calls every operation; prints one line of JSON. */
interface Generated {
  readonly operations: Readonly<Record<string, { readonly method: string; readonly path: string }>>;
  readonly mount: (app: Router, handlers: object, options: object) => void;
}

const [document = "", folder = ""] = process.argv.slice(2);
const started = performance.now();
const before = process.cpuUsage();
const { files, diagnostics } = await compileFile(document, {
  targets: ["zod", "routes", "client"],
  typesModule: "./types.ts",
});
const compileMs = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const maxRssMb = process.resourceUsage().maxRSS / 1024;
await writeOutput(folder, files);

const loading = performance.now();
const generated = (await import(pathToFileURL(join(folder, "index.ts")).href)) as Generated;
const app = new Hono();
generated.mount(app, {}, { mode: "mock", security: {}, context: () => ({}) });
const loadMs = performance.now() - loading;

const operations = Object.values(generated.operations);
let answered = 0;
for (const { method, path } of operations) {
  const url = path.replaceAll(/\{[^}]+\}/g, "x").replace(/#.*/, "");
  const response = await app.request(url, { method: method.toUpperCase() });
  if (response.status !== 404 && response.status !== 500) answered += 1;
}
const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
console.log(
  JSON.stringify({
    compileMs,
    cpuMs: (user + system) / 1000,
    maxRssMb,
    loadMs,
    operations: operations.length,
    answered,
    errors: count("error"),
    warnings: count("warning"),
  }),
);
