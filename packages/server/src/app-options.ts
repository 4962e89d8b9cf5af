import type { Database } from "@octokraft/store";
import type { Logger } from "pino";

import type { SendMail } from "./mail/create-mailer.ts";
import type { CheckRef, CheckRepository } from "./repositories/check-repository.ts";

export interface Limits {
  /** Largest request body, in bytes. Default 1,000,000. */
  bodyBytes: number;
  /** Deepest nesting of a JSON body. Default 32. */
  jsonDepth: number;
  /** Requests per minute and key, and per address for those without a valid key. Default 1,200. */
  requestsPerMinute: number;
}

export interface AppOptions {
  database: Database;
  logger: Logger;
  checkRepository: CheckRepository;
  checkRef: CheckRef;
  /** Sends invitations. Without it the owner gets the link to pass on. */
  sendMail?: SendMail | undefined;
  /** Where this server is reached, for links in mails. Default `http://127.0.0.1:4280`. */
  publicUrl?: string | undefined;
  limits?: Partial<Limits> | undefined;
  /** Holds each answer against the contract before it is sent: for tests and development. Default false. */
  validateResponses?: boolean | undefined;
}
