import type { Caller, Db } from "@octokraft/store";

import type { AppOptions } from "../app-options.ts";

/** What a handler gets beside its input. */
export interface OperationContext extends Pick<
  AppOptions,
  "database" | "checkRepository" | "checkRef" | "sendMail" | "logger"
> {
  readonly db: Db;
  readonly publicUrl: string;
  /** Who calls, with the role in the project of the path. Throws where an operation is open to everyone and nobody is known. */
  readonly caller: Caller;
}
