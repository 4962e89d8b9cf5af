import type { Caller } from "@octokraft/store";
import type { RequestIdVariables } from "hono/request-id";

/** What the stages of a request leave for the later ones. */
export interface AppEnv {
  Variables: RequestIdVariables & {
    operationId?: string;
    /** Set once the API key was recognised. */
    caller?: Caller;
  };
}
