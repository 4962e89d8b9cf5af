import type { RequestIdVariables } from "hono/request-id";

import type { Caller } from "./caller.ts";

/** What middleware leaves on the request for those after it. */
export interface AppEnv {
  Variables: RequestIdVariables & {
    /** Set once the API key was recognised. */
    caller?: Caller;
  };
}
