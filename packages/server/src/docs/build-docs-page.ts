import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The Redoc page of an OpenAPI document (JSON or YAML text): one HTML file that loads nothing from elsewhere. Built by a
 * process of its own in about a second.
 */
export async function buildDocsPage(document: string): Promise<Buffer> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const folder = await mkdtemp(join(tmpdir(), "octokraft-docs-"));
  try {
    await writeFile(join(folder, "openapi.yaml"), document);
    await run(
      process.execPath,
      [
        join(dirname(manifest), "bin", "cli.js"),
        "build-docs",
        "openapi.yaml",
        "--inlineBundle",
        "--output",
        "docs.html",
      ],
      {
        cwd: folder,
        timeout: 60_000,
        env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    return await readFile(join(folder, "docs.html"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
