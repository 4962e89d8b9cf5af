import { fork, type ChildProcess } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { compileFile, writeOutput } from "../src/index.ts";
import { Order, order } from "./order.ts";
import { install } from "./peers.ts";

/**
 * One validated POST, answered by the generated server, by the same route written by hand with @hono/zod-openapi, and by
 * Fastify with ajv, each in a process of its own behind the same keep-alive connections. Counted are requests per second
 * of the server's processor time, so that what else runs on the machine counts little; the median of interleaved rounds.
 * None of them checks its answers, as the two others have no such check; the last row is the generated server with it.
 * Then the validators alone: generated against hand-written Zod.
 */
const CONNECTIONS = 16;
const ROUNDS = 9;
const ROUND_MS = 1000;

const folder = join(import.meta.dirname, "../.cache/throughput");
await rm(join(folder, "generated"), { recursive: true, force: true });
await mkdir(folder, { recursive: true });
install(join(folder, "tools"), ["fastify@5.12.8"]);
const { files } = await compileFile(join(import.meta.dirname, "order.yaml"), { targets: ["zod", "routes"] });
await writeOutput(join(folder, "generated"), files);

const KINDS: readonly (readonly [kind: string, label: string])[] = [
  ["generated", "generated server"],
  ["by hand", "hand-written @hono/zod-openapi"],
  ["fastify", "Fastify with ajv"],
  ["generated, answers checked", "generated server, answers checked"],
];

const body = JSON.stringify(order);
const request = `POST /orders HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** Sends the request over and over on one connection; ends with the number of answers when told to stop. */
function load(port: number, stop: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setNoDelay(true);
    socket.setEncoding("latin1");
    socket.on("error", reject);
    socket.on("data", (chunk: string) => {
      received += chunk;
      const head = received.indexOf("\r\n\r\n");
      const length = /content-length: (\d+)/i.exec(received)?.[1];
      if (head === -1 || length === undefined || received.length < head + 4 + Number(length)) return;
      if (!received.startsWith("HTTP/1.1 201")) reject(new Error(received));
      answers += 1;
      received = "";
      if (stop.aborted) socket.end(() => resolve(answers));
      else socket.write(request);
    });
  });
}

function ask<Answer>(server: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (status: number | null): void => reject(new Error(`the server ended with ${status}`));
    server.once("exit", fail);
    server.once("message", (answer) => {
      server.off("exit", fail);
      resolve(answer as Answer);
    });
  });
}

async function cpuSeconds(server: ChildProcess): Promise<number> {
  server.send("cpu");
  const { user, system } = await ask<NodeJS.CpuUsage>(server);
  return (user + system) / 1e6;
}

async function requestsPerSecond(server: ChildProcess, port: number): Promise<number> {
  const before = await cpuSeconds(server);
  const stop = AbortSignal.timeout(ROUND_MS);
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => load(port, stop)));
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return answers / ((await cpuSeconds(server)) - before);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

const servers = await Promise.all(
  KINDS.map(async ([kind, label]) => {
    const server = fork(join(import.meta.dirname, "serve-order.ts"), [kind, folder]);
    return { label, server, port: await ask<number>(server), figures: [] as number[] };
  }),
);
for (const { server, port } of servers) await requestsPerSecond(server, port);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { server, port, figures } of servers) figures.push(await requestsPerSecond(server, port));
}
for (const { server } of servers) server.disconnect();
const byHand = median(servers[1]?.figures ?? []);
for (const { label, figures } of servers) {
  const figure = median(figures);
  console.log(
    `${label.padEnd(34)} ${figure.toFixed(0).padStart(6)} requests/s  ${(figure / byHand).toFixed(2)} of hand-written`,
  );
}

const { schemas } = (await import(join(folder, "generated/index.ts"))) as {
  schemas: { Order: { safeParse: (value: unknown) => { success: boolean } } };
};

function validationsPerSecond(parse: (value: unknown) => { success: boolean }): number {
  const started = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  let count = 0;
  while (used() < 0.1) {
    for (let burst = 0; burst < 200; burst += 1, count += 1)
      if (!parse(order).success) throw new Error("refused");
  }
  return count / used();
}

const alone = { generated: [] as number[], byHand: [] as number[] };
for (let round = 0; round < 41; round += 1) {
  alone.generated.push(validationsPerSecond((value) => schemas.Order.safeParse(value)));
  alone.byHand.push(validationsPerSecond((value) => Order.safeParse(value)));
}
const [ours, theirs] = [median(alone.generated), median(alone.byHand)];
console.log(
  `validator alone: generated ${ours.toFixed(0)}/s, hand-written Zod ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
);
