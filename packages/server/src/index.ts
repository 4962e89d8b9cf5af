export { listen, type Listening, type ListenOptions } from "./listen.ts";
export { createMailer, type Mail, type SendMail } from "./mail/create-mailer.ts";
