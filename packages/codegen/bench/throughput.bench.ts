import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { Ajv } from "ajv";
import { Hono } from "hono";
import { compileFile, writeOutput } from "../src/index.ts";

/**
 * Requests per second of processor time, so that what else runs on the machine counts little, of one validated POST, in process: the generated server, the same route written by hand with
 * @hono/zod-openapi, and plain Hono with ajv. Then the validators alone: generated against hand-written Zod.
 */
const folder = join(import.meta.dirname, "../.cache/throughput");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { files } = await compileFile(join(import.meta.dirname, "order.yaml"), { targets: ["zod", "routes"] });
await writeOutput(folder, files);
const generated = (await import(`${folder}/index.ts`)) as {
  mount: (app: Hono, handlers: object, options: object) => void;
  preload: () => Promise<void>;
  schemas: { Order: { safeParse: (value: unknown) => { success: boolean } } };
};
await generated.preload();

const Item = z.looseObject({
  sku: z.string().min(1).max(40),
  quantity: z.int().min(1).max(1000),
  price: z.number().min(0),
  note: z.string().max(200).optional(),
});
const Order = z.looseObject({
  customer: z.string().min(1).max(100),
  email: z.email(),
  currency: z.enum(["EUR", "USD", "GBP"]),
  items: z.array(Item).min(1).max(50),
  address: z.looseObject({ street: z.string(), city: z.string(), zip: z.string().regex(/^\d{5}$/) }),
  gift: z.boolean().optional(),
});

const order = {
  customer: "Ann Example",
  email: "ann@example.com",
  currency: "EUR",
  items: Array.from({ length: 10 }, (_, index) => ({ sku: `sku-${index}`, quantity: 1 + index, price: 9.5 })),
  address: { street: "Main 1", city: "Town", zip: "12345" },
};
const body = JSON.stringify(order);

const byGenerator = new Hono();
const handlers = { createOrder: async (input: { body: unknown }) => ({ status: 201, body: input.body }) };
generated.mount(byGenerator, handlers, { security: {}, context: () => ({}), validateResponses: false });

const byHand = new OpenAPIHono();
const content = { "application/json": { schema: Order } };
byHand.openapi(
  createRoute({
    method: "post",
    path: "/orders",
    request: { body: { required: true, content } },
    responses: { 201: { description: "Created", content } },
  }),
  (c) => c.json(c.req.valid("json"), 201),
);

const ajv = new Ajv({ strict: false, formats: { email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/ } });
const judge = ajv.compile({
  type: "object",
  required: ["customer", "email", "currency", "items", "address"],
  properties: {
    customer: { type: "string", minLength: 1, maxLength: 100 },
    email: { type: "string", format: "email" },
    currency: { enum: ["EUR", "USD", "GBP"] },
    items: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        required: ["sku", "quantity", "price"],
        properties: {
          sku: { type: "string", minLength: 1, maxLength: 40 },
          quantity: { type: "integer", minimum: 1, maximum: 1000 },
          price: { type: "number", minimum: 0 },
        },
      },
    },
    address: {
      type: "object",
      required: ["street", "city", "zip"],
      properties: { zip: { type: "string", pattern: "^\\d{5}$" } },
    },
  },
});
const byAjv = new Hono().post("/orders", async (c) => {
  const given: unknown = await c.req.json();
  return judge(given) ? c.json(given as object, 201) : c.json({ errors: judge.errors }, 400);
});

const apps: [string, { request: (path: string, init: RequestInit) => Response | Promise<Response> }][] = [
  ["generated server", byGenerator],
  ["hand-written @hono/zod-openapi", byHand],
  ["Hono with ajv", byAjv],
];

async function requestsPerSecond(app: (typeof apps)[number][1], seconds: number): Promise<number> {
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  const started = cpuSeconds();
  let count = 0;
  while (cpuSeconds() - started < seconds) {
    for (let burst = 0; burst < 100; burst += 1, count += 1) {
      const response = await app.request("/orders", { method: "POST", headers, body });
      if (response.status !== 201) throw new Error(`status ${response.status}`);
    }
  }
  return count / (cpuSeconds() - started);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The median of interleaved rounds, so that what else runs on the machine hits all alike. */
async function compare(rounds: number): Promise<void> {
  const results = new Map<string, number[]>(apps.map(([name]) => [name, []]));
  for (const [, app] of apps) await requestsPerSecond(app, 0.5);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, app] of apps) results.get(name)?.push(await requestsPerSecond(app, 0.7));
  }
  for (const [name, figures] of results)
    console.log(`${name.padEnd(34)} ${median(figures).toFixed(0)} requests/s`);
}

function median(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function validationsPerSecond(parse: (value: unknown) => { success: boolean }): number {
  const started = cpuSeconds();
  let count = 0;
  while (cpuSeconds() - started < 0.1) {
    for (let burst = 0; burst < 200; burst += 1, count += 1)
      if (!parse(order).success) throw new Error("refused");
  }
  return count / (cpuSeconds() - started);
}

await compare(7);
const alone = { generated: [] as number[], "hand-written": [] as number[] };
for (let round = 0; round < 41; round += 1) {
  alone.generated.push(validationsPerSecond((value) => generated.schemas.Order.safeParse(value)));
  alone["hand-written"].push(validationsPerSecond((value) => Order.safeParse(value)));
}
const [ours, theirs] = [median(alone.generated), median(alone["hand-written"])];
console.log(
  `validator alone: generated ${ours.toFixed(0)}/s, hand-written Zod ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
);
