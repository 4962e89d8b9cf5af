export type { AppOptions, Limits } from "./app-options.ts";
export { createApp } from "./create-app.ts";
export { listen, type Listening, type ListenOptions } from "./listen.ts";
export { createMailer, type Mail, type SendMail } from "./mail/create-mailer.ts";
export type {
  CheckedRepository,
  CheckRef,
  CheckRepository,
  RepositoryLocation,
} from "./repositories/check-repository.ts";
