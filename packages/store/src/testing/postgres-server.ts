import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { preparePostgres } from "./postgres-binaries.ts";

export interface PostgresServer {
  /** Address of a database on it. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Starts a fresh PostgreSQL on a Unix socket in a temporary folder, which `stop` removes. */
export async function startPostgresServer(packageFolder: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-postgres-"));
  chmodSync(folder, 0o755);
  const { initdb, postgres, env, user } = preparePostgres(packageFolder, folder);
  const data = join(folder, "data");
  const socket = join(folder, "socket");
  for (const path of [data, socket]) {
    mkdirSync(path, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
  }
  const run = { env, cwd: folder, ...user };
  execFileSync(
    initdb,
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    {
      ...run,
      stdio: "pipe",
    },
  );
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${socket}`,
    "fsync=off",
    "max_connections=200",
  ];
  const log: string[] = [];
  // The shell ends the server when its input does: also when this process is killed.
  const script = '"$0" "$@" & server=$!; cat > /dev/null; kill -QUIT "$server"; wait "$server"';
  const args = ["-c", script, postgres, "-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const child = spawn("/bin/sh", args, { ...run, stdio: ["pipe", "ignore", "pipe"] });
  child.stderr.on("data", (chunk: Buffer) => log.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  const url = (database: string) =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(socket)}`;
  const stop = async () => {
    child.stdin.end();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ connectionString: url("postgres") });
    try {
      await client.connect();
      await client.end();
      return { url, stop };
    } catch (error) {
      if (attempt === 200 || child.exitCode !== null) {
        await stop();
        throw new Error(`PostgreSQL did not start: ${log.join("").slice(-2000)}`, { cause: error });
      }
      await delay(50);
    }
  }
}
