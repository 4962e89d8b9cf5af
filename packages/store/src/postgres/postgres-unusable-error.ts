/**
 * The server cannot be used: wrong address, wrong password, too old, without an extension that is needed.
 * The message says which, without the password.
 */
export class PostgresUnusableError extends Error {
  override name = "PostgresUnusableError";
}
