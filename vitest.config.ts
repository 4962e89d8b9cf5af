import { defineConfig } from "vitest/config";
import { databaseProjects } from "./packages/store/src/testing/database-projects.ts";

/** Their tests run twice: on PGlite and on PostgreSQL. */
const onDatabases = ["store", "server", "worker"].map((name) => `packages/${name}/src/**/*.test.ts`);

/** Input of the rules' own test, some of it named like tests. */
const ruleCases = "packages/engine/src/rules/*/*/cases/**";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["packages/*/src/**/*.test.ts", "openapi/lint/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: [...onDatabases, ruleCases],
        },
      },
      ...databaseProjects(onDatabases),
    ],
  },
});
