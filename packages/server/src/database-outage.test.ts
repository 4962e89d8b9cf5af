import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { openDatabase } from "@octokraft/store";
import { testDatabaseUrl } from "@octokraft/store/testing";
import { expect, test } from "vitest";

import { TestApi } from "./testing/test-api.ts";

const databaseUrl = await testDatabaseUrl();

/** A way to the database over TCP that can be cut and mended. */
class Cable {
  readonly #socketPath: string;
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  async mend(): Promise<void> {
    this.#server = createServer((socket) => {
      const database = connect(this.#socketPath);
      for (const end of [socket, database]) {
        this.#open.add(end);
        end.on("error", () => {});
        end.on("close", () => {
          socket.destroy();
          database.destroy();
        });
      }
      socket.pipe(database).pipe(socket);
    }).listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = Object(this.#server.address()).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#open) socket.destroy();
    this.#open.clear();
    await closed;
  }
}

test.runIf(databaseUrl !== null)(
  "503 while PostgreSQL is away, and all is well when it is back",
  async () => {
    const direct = new URL(databaseUrl ?? "");
    const cable = new Cable(`${direct.searchParams.get("host")}/.s.PGSQL.5432`);
    await cable.mend();
    const database = await openDatabase({
      databaseUrl: `postgres://postgres@127.0.0.1:${cable.port}${direct.pathname}`,
      dataDir: "",
    });
    const api = new TestApi(database);
    const { key } = await api.user();
    expect(await api.call("listProjects", { key })).toMatchObject({ status: 200 });

    await cable.cut();
    for (const operation of ["listProjects", "getReadiness"]) {
      const answer = await api.call(operation, { key });
      expect(answer).toMatchObject({ status: 503, body: { error: "service_unavailable" } });
      expect(answer.headers.get("retry-after")).toBe("5");
    }
    expect(await api.call("getLiveness")).toMatchObject({ status: 200 });

    await cable.mend();
    expect(await api.call("listProjects", { key })).toMatchObject({ status: 200 });
    expect(await api.call("getReadiness")).toMatchObject({ status: 200 });
    await database.close();
    await cable.cut();
  },
);
