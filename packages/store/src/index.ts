export { openDatabase } from "./open-database.ts";
export type { Database, DatabaseOptions } from "./open-database.ts";
export { DataFolderInUseError } from "./pglite/folder-lock.ts";
export { PostgresUnusableError } from "./postgres/open-postgres.ts";
export type { Db } from "./tables.ts";
