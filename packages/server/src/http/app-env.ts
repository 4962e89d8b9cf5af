import type { Operation } from "@octokraft/api-routes";
import type { Caller } from "@octokraft/store";
import type { RequestIdVariables } from "hono/request-id";

/** What the stages of a request leave for the later ones. */
export interface AppEnv {
  Variables: RequestIdVariables & {
    /** Set once the request was found to be for one of the contract's operations. */
    operation?: Operation;
    /** Set once the API key was recognised. */
    caller?: Caller;
  };
}
