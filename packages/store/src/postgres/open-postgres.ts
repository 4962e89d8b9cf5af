import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { timestampText } from "../timestamp-text.ts";
import type { CustomTypesConfig } from "pg";
import type { Db, Tables } from "../tables.ts";
import { withNamedStatements } from "./named-statements.ts";
import { PostgresUnusableError } from "./postgres-unusable-error.ts";

const oldestMajor = 15;

const parsers: CustomTypesConfig = {
  getTypeParser: (type, format) => {
    if (format !== "binary" && type === types.builtins.TIMESTAMPTZ) return timestampText;
    if (format !== "binary" && type === types.builtins.INT8) return Number;
    return types.getTypeParser(type, format ?? "text");
  },
};

/** @throws PostgresUnusableError */
export async function openPostgres(
  databaseUrl: string,
  options: { connections: number; onError: (error: Error) => void },
): Promise<Db> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: options.connections,
    connectionTimeoutMillis: 10_000,
    application_name: "octokraft",
    types: parsers,
  });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", options.onError);
  // The same for one in use: its query fails and tells why, but the client also emits an error of its own.
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    const { rows } = await pool.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    );
    const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
    if (major < oldestMajor) throw new Error(`it is version ${major}, and ${oldestMajor} or later is needed`);
  } catch (error) {
    await pool.end();
    const reason =
      error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
    throw new PostgresUnusableError(
      `PostgreSQL at ${withoutPassword(databaseUrl)} cannot be used: ${reason}`,
      {
        cause: error,
      },
    );
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) });
}

function withoutPassword(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    url.password = "";
    return url.href;
  } catch {
    return "the given address";
  }
}
