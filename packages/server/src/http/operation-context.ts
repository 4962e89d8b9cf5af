import type { Caller, Db, Role } from "@octokraft/store";

import type { AppOptions } from "../app-options.ts";

/** What a handler gets beside its input. */
export interface OperationContext extends Pick<
  AppOptions,
  "database" | "checkRepository" | "checkRef" | "sendMail" | "logger"
> {
  readonly db: Db;
  readonly publicUrl: string;
  /** Who calls. Throws in an operation that is open to everyone, where nobody is known. */
  readonly caller: Caller;
  /** The caller's role in the project of the path; null outside of projects. */
  readonly role: Role | null;
}
