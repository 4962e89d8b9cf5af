/** Migrations are history: they are written once, read top to bottom, and never changed. */
export function isMigration(path: string): boolean {
  return /(?:^|\/)(?:migrations?|migrate|alembic\/versions)\//iu.test(path);
}
