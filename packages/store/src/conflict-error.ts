export type ConflictCode =
  | "key_taken"
  | "repository_linked"
  | "assessment_running"
  | "no_repositories"
  | "issue_resolved"
  | "dismissed_by_rule"
  | "dismiss_rule_exists"
  | "last_owner"
  | "already_member";

/**
 * What was asked for contradicts what is stored, and nothing was changed. `code` is the contract's
 * stable code of the 409 answer, `message` is for people.
 */
export class ConflictError extends Error {
  override name = "ConflictError";
  readonly code: ConflictCode;

  constructor(code: ConflictCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const uniqueViolation = "23505";

/** Whether an error of either engine says that this constraint or unique index forbids the row. */
export function violatesUnique(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === uniqueViolation &&
    "constraint" in error &&
    error.constraint === constraint
  );
}
