/**
 * `node serve.ts DATABASE_URL`: a server process of its own on that database. Writes its address as one line
 * to the standard output and serves until it is killed.
 */
import { openDatabase } from "@octokraft/store";
import { pino } from "pino";

import { createApp } from "../create-app.ts";
import { listen } from "../listen.ts";

const [databaseUrl = ""] = process.argv.slice(2);
const refused = { ok: false, message: "is refused in this test" } as const;
const app = createApp({
  database: await openDatabase({ databaseUrl, dataDir: "" }),
  logger: pino({ level: "silent" }),
  checkRepository: async () => ({ ...refused, field: "path" }),
  checkRef: async () => refused,
  limits: { requestsPerMinute: 1_000_000 },
});
const { url } = await listen(app, { host: "127.0.0.1", port: 0 });
console.log(url);
