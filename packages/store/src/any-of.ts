import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/** For `column = any(...)`: one statement text however many values there are, so that its plan is kept. */
export function anyOf<T extends string>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`any(${[...values]})`;
}
