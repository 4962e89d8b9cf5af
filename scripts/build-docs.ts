import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { documents } from "../packages/api-routes/src/index.ts";
import { buildDocsPage } from "../packages/server/src/docs/build-docs-page.ts";

/** Writes what a static host needs: the Redoc page as `index.html` and the bundled contract beside it. */
const { values } = parseArgs({ options: { out: { type: "string", default: "site" } } });
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "index.html"), await buildDocsPage(readFileSync(documents.json, "utf8")));
copyFileSync(documents.json, join(values.out, "openapi.json"));
copyFileSync(documents.yaml, join(values.out, "openapi.yaml"));
console.log(`docs: ${values.out}/index.html, openapi.json, openapi.yaml`);
