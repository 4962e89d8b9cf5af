import type { RequestIdVariables } from "hono/request-id";
import type { Caller, Role } from "@octokraft/store";

/** Who may do what a request asks for, as established before its handler runs. */
export interface Access {
  /** Null where an operation is open to everyone. */
  caller: Caller | null;
  /** The caller's role in the project of the path; null if there is none in it. */
  role: Role | null;
}

/** What middleware leaves on the request for those after it. */
export interface AppEnv {
  Variables: RequestIdVariables & { access?: Access; operationId?: string };
}
