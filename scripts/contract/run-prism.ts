import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { createClient } from "../../packages/api-client/src/index.ts";
import { documents, operations } from "../../packages/api-routes/src/index.ts";
import { implemented } from "./implemented.ts";
import { refuseEverything, type RefusedKeys } from "./refuse-everything.ts";
import { startServer, type RunningServer } from "./running-server.ts";
import { seed } from "./seed.ts";
import { SeenStatuses } from "./seen-statuses.ts";
import { useEverything } from "./use-everything.ts";

/**
 * Every operation that the server has, with each status that it declares and that can be provoked, sent through Prism's
 * validating proxy, which marks what an answer has against the contract. A status that no answer had is a problem too.
 */
export async function runPrism(server: RunningServer): Promise<{ done: string; problems: string[] }> {
  const problems: string[] = [];
  const seen = new SeenStatuses();
  let answers = 0;
  const observe: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request, { signal: AbortSignal.timeout(60_000) });
    const { pathname } = new URL(request.url);
    answers += 1;
    seen.add(request.method, pathname, response.status);
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[];
    for (const { location, message } of violations) {
      if (location[0] !== "response") continue;
      problems.push(`${request.method} ${pathname} ${response.status}: ${location.join("/")} ${message}`);
    }
    return response;
  };
  await throughPrism(server, async (url) => {
    const seeded = await seed({ ...server, url }, observe);
    await refuseEverything(url, await makeKeys(url, server.key), seeded, observe);
    const api = createClient({ baseUrl: url, auth: { apiKey: server.key }, fetch: observe });
    await useEverything({ api, seeded, repository: server.repository, worsen: server.worsen });
  });
  const busy = await startServer({ requestsPerMinute: 1 });
  try {
    await throughPrism(busy, (url) => exceedLimits(url, busy.key, observe));
  } finally {
    await busy.stop();
  }
  return {
    done: `${answers} answers of ${implemented().length} operations, ${seen.count} statuses`,
    problems: [...problems, ...seen.missing()],
  };
}

async function makeKeys(url: string, owner: string): Promise<RefusedKeys> {
  const api = createClient({ baseUrl: url, auth: { apiKey: owner } });
  const { id: project_id } = await api.createProject({ body: { name: "Elsewhere", key: "elsewhere" } });
  const [readOnly, elsewhere] = [
    await api.createApiKey({ body: { name: "Reading", scopes: ["read"] } }),
    await api.createApiKey({ body: { name: "Elsewhere", project_id } }),
  ];
  return { owner, readOnly: readOnly.key, elsewhere: elsewhere.key };
}

/** Each operation twice in the minute that allows one request: of the key, or of the address. */
async function exceedLimits(url: string, key: string, observe: typeof fetch): Promise<void> {
  const nobody = "00000000-0000-7000-8000-000000000000";
  for (const operationId of implemented()) {
    const { method, path, statuses } = operations[operationId];
    if (!statuses.includes("429")) continue;
    for (let count = 0; count < 2; count += 1) {
      const response = await observe(url + path.replaceAll(/\{\w+\}/g, nobody), {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${key}` },
      });
      await response.arrayBuffer();
    }
  }
}

async function throughPrism(server: RunningServer, use: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const target = [documents.json.pathname, server.url, "--port", String(port)];
  const prism = spawn("prism", ["proxy", ...target, "--verboseLevel", "silent"], { stdio: "ignore" });
  const ended = once(prism, "close");
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilAnswers(url);
    await use(url);
  } finally {
    prism.kill();
    await ended;
  }
}

interface Violation {
  location: string[];
  message: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answers = await fetch(`${url}/livez`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    if (Date.now() > deadline) throw new Error("Prism did not start within a minute");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
