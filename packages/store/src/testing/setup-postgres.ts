import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../open-database.ts";
import { findPostgresPackage } from "./postgres-binaries.ts";
import { startPostgresServer } from "./postgres-server.ts";

/** Once per run: a PostgreSQL server with a migrated, empty database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const packageFolder = findPostgresPackage();
  if (packageFolder === null) throw new Error("There is no PostgreSQL package for this platform");
  const server = await startPostgresServer(packageFolder);
  const admin = new Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query("create database template_octokraft");
  await admin.end();
  const database = await openDatabase({ databaseUrl: server.url("template_octokraft"), dataDir: "" });
  await database.close();
  project.provide("octokraftTestDatabase", { engine: "postgres", url: server.url("{database}") });
  return () => server.stop();
}
