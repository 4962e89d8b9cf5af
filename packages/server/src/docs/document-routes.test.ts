import { expect, test } from "vitest";

import { documentRoutes } from "./document-routes.ts";

const contract = {
  openapi: "3.1.0",
  info: { title: "Tea house", version: "1.2.3" },
  servers: [{ url: "/" }],
  paths: { "/tea": { get: { summary: "List teas", responses: { 200: { description: "The teas." } } } } },
};
const app = documentRoutes({ json: JSON.stringify(contract), yaml: "openapi: 3.1.0\n" });

test("the contract is served in both notations", async () => {
  const json = await app.request("/openapi.json");
  expect(json.headers.get("content-type")).toBe("application/json");
  expect(await json.json()).toEqual(contract);
  const yaml = await app.request("/openapi.yaml");
  expect(yaml.headers.get("content-type")).toBe("application/yaml");
  expect(await yaml.text()).toBe("openapi: 3.1.0\n");
});

test("the root leads to the documentation", async () => {
  const response = await app.request("/");
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe("/docs");
});

test("the page holds the contract, loads nothing from elsewhere and is the same with and without compression", async () => {
  const plain = await app.request("/docs");
  const html = await plain.text();
  expect(html).toContain("List teas");
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=["']?(https?:)?\/\//);
  expect(plain.headers.get("content-security-policy")).toContain("default-src 'none'");
  const compressed = await app.request("/docs", { headers: { "accept-encoding": "br, gzip" } });
  expect(compressed.headers.get("content-encoding")).toBe("gzip");
  const stream = compressed.body?.pipeThrough(new DecompressionStream("gzip"));
  expect(await new Response(stream).text()).toBe(html);
});
