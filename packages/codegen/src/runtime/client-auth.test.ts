import { expect, test } from "vitest";
import { compileToFolder } from "../testing/compile-to-folder.ts";

type Call = (input?: object) => Promise<unknown>;

const operation = (security: object[], index: number): object => ({
  get: { operationId: `open${index}`, security, responses: { "204": { description: "Done." } } },
});

const requirements = {
  "/bearer": [{ bearer: [] }],
  "/oauth": [{ oauth: ["read"] }],
  "/oidc": [{ oidc: [] }],
  "/basic": [{ basic: [] }],
  "/header": [{ header: [] }],
  "/query": [{ query: [] }],
  "/cookie": [{ cookie: [] }],
  "/certificate": [{ certificate: [], header: [] }],
  "/either": [{ missing: [] }, { header: [], query: [] }, { bearer: [] }],
  "/partly": [{ missing: [], query: [] }],
  "/open": [],
  "/optional": [{}, { bearer: [] }],
};

/** One path per security requirement. */
const document = {
  openapi: "3.1.0",
  info: { title: "Doors", version: "1" },
  paths: Object.fromEntries(
    Object.entries(requirements).map(([path, security], index) => [path, operation(security, index)]),
  ),
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://id.test/token", scopes: { read: "Read." } } },
      },
      oidc: { type: "openIdConnect", openIdConnectUrl: "https://id.test/.well-known/openid-configuration" },
      basic: { type: "http", scheme: "basic" },
      header: { type: "apiKey", in: "header", name: "X-Key" },
      query: { type: "apiKey", in: "query", name: "key" },
      cookie: { type: "apiKey", in: "cookie", name: "session" },
      certificate: { type: "mutualTLS" },
      missing: { type: "apiKey", in: "header", name: "X-Missing" },
    },
  },
};

test("each operation gets the credentials that its document asks for, and no others", async () => {
  const { folder, diagnostics } = await compileToFolder(document, ["client"]);
  expect(diagnostics).toEqual([]);
  const { createClient } = (await import(`${folder}/client.ts`)) as {
    createClient: (options: object) => Readonly<Record<string, Call>>;
  };
  const requests: Record<string, string[]> = {};
  let tokens = 0;
  const client = createClient({
    baseUrl: "http://host",
    auth: {
      bearer: async () => `t${(tokens += 1)}`,
      oauth: "o",
      oidc: "i",
      basic: { username: "änne", password: "a:b" },
      header: "h",
      query: "q&q",
      cookie: "c=; d",
    },
    fetch: async ({ url, headers }: Request) => {
      const sent = ["authorization", "x-key", "x-missing", "cookie"].flatMap(
        (name) => headers.get(name) ?? [],
      );
      requests[new URL(url).pathname] = [new URL(url).search, ...sent].filter((text) => text !== "");
      return new Response(null, { status: 204 });
    },
  });
  for (const call of Object.values(client)) if (typeof call === "function") await call();
  expect(requests).toEqual({
    "/bearer": ["Bearer t1"],
    "/oauth": ["Bearer o"],
    "/oidc": ["Bearer i"],
    "/basic": [`Basic ${Buffer.from("änne:a:b").toString("base64")}`],
    "/header": ["h"],
    "/query": ["?key=q%26q"],
    "/cookie": ["session=c%3D%3B%20d"],
    "/certificate": ["h"],
    "/either": ["?key=q%26q", "h"],
    "/partly": ["?key=q%26q"],
    "/open": [],
    "/optional": ["Bearer t2"],
  });
});
