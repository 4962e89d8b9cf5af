import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { createClient } from "../../packages/api-client/src/index.ts";
import { documents } from "../../packages/api-routes/src/index.ts";
import type { RunningServer } from "./running-server.ts";
import { seed } from "./seed.ts";
import { useEverything } from "./use-everything.ts";

/** The end-to-end scenario, sent through Prism's validating proxy, which marks what an answer has against the contract. */
export async function runPrism(server: RunningServer): Promise<{ done: string; problems: string[] }> {
  const port = await freePort();
  const prism = spawn(
    "prism",
    ["proxy", documents.json.pathname, server.url, "--port", String(port), "--verboseLevel", "silent"],
    {
      stdio: "ignore",
    },
  );
  const ended = once(prism, "close");
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilAnswers(url);
    const problems: string[] = [];
    let answers = 0;
    const observe: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await fetch(request);
      answers += 1;
      const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[];
      for (const { location, message } of violations) {
        if (location[0] !== "response") continue;
        problems.push(
          `${request.method} ${new URL(request.url).pathname} ${response.status}: ${location.join("/")} ${message}`,
        );
      }
      return response;
    };
    const seeded = await seed({ ...server, url }, observe);
    await useEverything(createClient({ baseUrl: url, auth: { apiKey: server.key }, fetch: observe }), seeded);
    return { done: `${answers} answers`, problems };
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
