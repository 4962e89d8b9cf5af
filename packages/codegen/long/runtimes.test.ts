import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { serve, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileFile, writeOutput } from "../src/index.ts";
import type { Router } from "../src/runtime/mount.ts";
import { bundleClient } from "../src/testing/bundle-client.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

/** Runtimes that come as packages, at the versions that were tried. */
const RUNTIMES = [
  "deno@2.9.6",
  `@oven/bun-${process.platform}-${process.arch}@1.4.5`,
  "workerd@1.20261117.1",
  "@sparticuz/chromium@153.0.0",
];
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

let folder = "";
let code = "";
let url = "";
let server: ServerType;
const reports: ((report: unknown) => void)[] = [];
const bin = (name: string): string => join(folder, "node_modules", name);

beforeAll(async () => {
  await mkdir(join(root, ".cache"), { recursive: true });
  folder = await mkdtemp(join(root, ".cache/runtimes-"));
  const { files } = await compileFile(join(root, "src/fixtures/library.yaml"));
  await writeOutput(join(folder, "api"), files);
  code = await bundleClient(
    join(folder, "api"),
    `import { createClient } from "./client.ts";
import { useClient } from ${JSON.stringify(join(import.meta.dirname, "client-scenario.ts"))};
export const use = (url) => useClient(createClient, url);`,
  );
  server = await startServer();
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(join(folder, "package.json"), '{"private":true,"type":"module"}');
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...RUNTIMES], { cwd: folder });
  await writeFile(
    join(folder, "main.js"),
    `${code}\nconsole.log(JSON.stringify(await use(${JSON.stringify(url)})));`,
  );
});

afterAll(async () => {
  server.close();
  if ("closeAllConnections" in server) server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

const echo = async (input: unknown): Promise<object> => ({
  status: 200,
  body: input,
  headers: { "X-Total": 0 },
});

/** The generated server of `library.yaml`, in front of it what fails, hangs or stalls when a header says so. */
async function startServer(): Promise<ServerType> {
  const { mount } = (await import(pathToFileURL(join(folder, "api/index.ts")).href)) as {
    mount: (app: Router, handlers: object, options: object) => void;
  };
  const app = new Hono();
  const failures = new Map<string, number>();
  app.use(async (c, next) => {
    const [key = "", times = "0"] = (c.req.header("x-fail") ?? "").split(":");
    const failed = failures.get(key) ?? 0;
    if (failed < Number(times)) {
      failures.set(key, failed + 1);
      await c.req.arrayBuffer();
      return c.json({ error: "busy", message: "Later." }, 503);
    }
    if (c.req.header("x-hang") !== undefined) return new Promise<never>(() => undefined);
    if (c.req.header("x-stall") !== undefined) {
      const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) });
      return new Response(body, { headers: { "content-type": "application/json" } });
    }
    await next();
    c.res.headers.set("X-Request-Id", c.req.header("x-request-id") ?? "");
    return undefined;
  });
  app.get("/page", (c) => {
    c.header("Set-Cookie", "visit=8");
    return c.html(
      `<script type="module">import { use } from "/client.js";
await fetch("/report", { method: "POST", body: JSON.stringify(await use(location.origin)) });</script>`,
    );
  });
  app.get("/client.js", (c) => c.body(code, 200, { "content-type": "text/javascript" }));
  app.post("/report", async (c) => {
    reports.shift()?.(await c.req.json());
    return c.body(null, 204);
  });
  const books = ["a", "b", "c"];
  mount(
    app,
    {
      listBooks: async (input: {
        query: { limit: number; offset: number };
        headers: Record<string, unknown>;
      }) => {
        const { offset, limit } = input.query;
        const page = { books: books.slice(offset, offset + limit), total_count: books.length };
        return echo(input.headers["X-Trace"] === undefined ? input : page);
      },
      getShelf: echo,
      createLoan: echo,
      setCover: async () => ({ status: 204 }),
      getCover: async () => ({ status: 200, contentType: "image/png", body: new Uint8Array([1, 2, 255]) }),
    },
    {
      mode: "partial",
      security: {
        token: () => "me",
        key: () => "me",
        session: () => "me",
        password: ({ username, password }: { username: string; password: string }) =>
          username === "änne" && password === "a:b" ? "me" : undefined,
      },
      context: () => ({}),
      validateResponses: false,
    },
  );
  return new Promise((resolve) => {
    const listening = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(listening));
  });
}

/** What a program prints last, as JSON. */
async function print(command: string, ...args: string[]): Promise<unknown> {
  const { stdout } = await run(command, args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

const EXPECTED = {
  query: {
    query: { genre: ["crime", "a,b&c"], tags: ["x", "z"], filter: { year: 1999 }, where: { a: 1 } },
  },
  path: { params: { position: { row: 1, column: 2 }, path: ["a", "b"] } },
  form: { body: { book_id: 5, days: 14, notes: ["a b", "ü"] } },
  multipart: "nothing",
  bytes: "nothing",
  file: ["image/png", [1, 2, 255]],
  refused: 400,
  thrown: ["thrown", "ClientError", 400],
  retried: 3,
  gaveUp: 503,
  notRepeated: 503,
  repeatedByKey: { body: { book_id: 5 } },
  timeout: ["thrown", "ConnectionError", true],
  stalled: ["thrown", "ConnectionError", true],
  aborted: ["thrown", "Error", "enough"],
  pages: ["a", "b", "c"],
  basic: "mine",
  connection: ["thrown", "ConnectionError", false],
};
const OUTSIDE_BROWSERS = { ...EXPECTED, cookies: 7, heldCookies: "none" };

test("the client does all it promises in Node", async () => {
  expect(await print(process.execPath, "main.js")).toMatchObject(OUTSIDE_BROWSERS);
});

test("the client does all it promises in Deno", async () => {
  expect(await print(bin(".bin/deno"), "run", "--allow-net=127.0.0.1", "main.js")).toMatchObject(
    OUTSIDE_BROWSERS,
  );
});

test("the client does all it promises in Bun", async () => {
  const bun = bin(`@oven/bun-${process.platform}-${process.arch}/bin/bun`);
  expect(await print(bun, "main.js")).toMatchObject(OUTSIDE_BROWSERS);
});

test("the client does all it promises in workerd, the runtime of edge workers", async () => {
  await writeFile(
    join(folder, "worker.js"),
    `${code}\nexport default { fetch: async () => Response.json(await use(${JSON.stringify(url)})) };`,
  );
  await writeFile(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "local", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);`,
  );
  const { default: workerd } = createRequire(join(folder, "main.js"))("workerd") as { default: string };
  const worker = spawn(workerd, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      worker.on("exit", (status) => reject(new Error(`workerd ended with ${status}`)));
      worker.stdio[3]?.on("data", (chunk) => {
        const { event, port: found } = JSON.parse(String(chunk)) as { event: string; port: number };
        if (event === "listen") resolve(found);
      });
    });
    const report: unknown = await (await fetch(`http://127.0.0.1:${port}/`)).json();
    expect(report).toMatchObject(OUTSIDE_BROWSERS);
  } finally {
    worker.kill();
  }
});

/** A Chromium of the machine, else the one that a package carries. */
async function findChromium(): Promise<string> {
  const own = PLACES.find((place) => existsSync(place));
  if (own !== undefined && process.env["CHROMIUM"] !== "package") return own;
  const entry = pathToFileURL(join(folder, "chromium.js")).href;
  await writeFile(
    join(folder, "chromium.js"),
    'import chromium from "@sparticuz/chromium"; export const path = await chromium.executablePath();',
  );
  return ((await import(entry)) as { path: string }).path;
}

test("the client does all it promises in a page in Chromium, which alone sends cookies that it holds", async () => {
  const profile = await mkdtemp(join(tmpdir(), "codegen-chromium-"));
  const report = new Promise<unknown>((resolve) => void reports.push(resolve));
  const options = ["headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run"];
  const flags = [...options, "disable-background-networking", "disable-component-update", "disable-sync"];
  const browser = spawn(
    await findChromium(),
    [...flags.map((flag) => `--${flag}`), `--user-data-dir=${profile}`, `${url}/page`],
    { stdio: "ignore" },
  );
  const ended = new Promise<never>((_, reject) => {
    browser.on("error", reject);
    browser.on("exit", (status) => reject(new Error(`Chromium ended with ${status}`)));
  });
  ended.catch(() => undefined);
  try {
    expect(await Promise.race([report, ended])).toMatchObject({
      ...EXPECTED,
      cookies: [
        "thrown",
        "TypeError",
        expect.stringContaining("does not let a page write the Cookie header"),
      ],
      heldCookies: 8,
    });
  } finally {
    browser.removeAllListeners("exit");
    const gone = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
