import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

import { buildDocsPage } from "./build-docs-page.ts";

/** The contract as served: bundled, in both notations. */
export interface ContractDocument {
  json: string;
  yaml: string;
}

/** The Redoc page is one file with inline script and style; nothing else may run, and nothing may be loaded. */
const pagePolicy = secureHeaders({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["data:"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    imgSrc: ["data:"],
    scriptSrc: ["'unsafe-inline'"],
    styleSrc: ["'unsafe-inline'"],
    workerSrc: ["blob:"],
  },
});

/** `/openapi.json`, `/openapi.yaml`, `/docs` and the redirect from `/`: open to everyone, without a key. */
export function documentRoutes(document: ContractDocument): Hono {
  let page: Promise<Buffer> | undefined;
  /** Compressed once, at the first visit; a failed build is tried again at the next. */
  const compressedPage = () => {
    page ??= buildDocsPage(document.json).then(promisify(gzip));
    page.catch(() => (page = undefined));
    return page;
  };
  return new Hono()
    .get("/", (c) => c.redirect("/docs"))
    .get("/openapi.json", (c) => c.body(document.json, 200, { "Content-Type": "application/json" }))
    .get("/openapi.yaml", (c) => c.body(document.yaml, 200, { "Content-Type": "application/yaml" }))
    .get("/docs", pagePolicy, async (c) => {
      const compressed = await compressedPage();
      c.header("Content-Type", "text/html; charset=utf-8");
      c.header("Vary", "Accept-Encoding");
      if (/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) {
        c.header("Content-Encoding", "gzip");
        return c.body(new Uint8Array(compressed));
      }
      return c.body(new Uint8Array(await promisify(gunzip)(compressed)));
    });
}
