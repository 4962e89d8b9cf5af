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

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
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


const alone = { generated: [] as number[], "hand-written": [] as number[] };
for (let round = 0; round < 41; round += 1) {
  alone.generated.push(validationsPerSecond((value) => generated.schemas.Order.safeParse(value)));
  alone["hand-written"].push(validationsPerSecond((value) => Order.safeParse(value)));
}
const [ours, theirs] = [median(alone.generated), median(alone["hand-written"])];
console.log(
  `validator alone: generated ${ours.toFixed(0)}/s, hand-written Zod ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
);
