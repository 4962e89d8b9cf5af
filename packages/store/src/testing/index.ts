export { testDatabase, testDatabaseUrl } from "./test-database.ts";
