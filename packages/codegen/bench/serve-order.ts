import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { Order, orderSchema } from "./order.ts";

/**
 * `serve-order.ts KIND FOLDER`: serves `POST /orders` on a port that it tells its parent, and answers each message with
 * the processor time that it has used. FOLDER has the generated server in `generated` and Fastify in `tools`.
 */
const [kind = "", folder = ""] = process.argv.slice(2);
const makers: Readonly<Record<string, () => Promise<number>>> = {
  generated: () => generated(false),
  "generated, answers checked": () => generated(true),
  "by hand": byHand,
  fastify,
};
const port = await makers[kind]?.();
process.on("message", () => process.send?.(process.cpuUsage()));
process.on("disconnect", () => process.exit(0));
process.send?.(port);

async function generated(validateResponses: boolean): Promise<number> {
  const { mount, preload } = (await import(join(folder, "generated/index.ts"))) as {
    mount: (app: Hono, handlers: object, options: object) => void;
    preload: () => Promise<void>;
  };
  await preload();
  const app = new Hono();
  const handlers = { createOrder: async (input: { body: unknown }) => ({ status: 201, body: input.body }) };
  mount(app, handlers, { security: {}, context: () => ({}), validateResponses });
  return listen(app);
}

function byHand(): Promise<number> {
  const app = new OpenAPIHono();
  const content = { "application/json": { schema: Order } };
  const route = createRoute({
    method: "post",
    path: "/orders",
    request: { body: { required: true, content } },
    responses: { 201: { description: "Created", content } },
  });
  app.openapi(route, (c) => c.json(c.req.valid("json"), 201));
  return listen(app);
}

interface Fastify {
  post(path: string, options: object, handler: (request: { body: unknown }, reply: Reply) => unknown): void;
  listen(options: object): Promise<string>;
  readonly server: { address(): unknown };
}
interface Reply {
  code(status: number): Reply;
  send(body: unknown): Reply;
}

/** Fastify validates with ajv; the answer has no schema, as elsewhere here. */
async function fastify(): Promise<number> {
  const make = createRequire(join(folder, "tools/package.json"))("fastify") as () => Fastify;
  const app = make();
  app.post("/orders", { schema: { body: orderSchema } }, (request, reply) =>
    reply.code(201).send(request.body),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
}

function listen(app: {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}): Promise<number> {
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (info) => resolve(info.port));
  });
}
