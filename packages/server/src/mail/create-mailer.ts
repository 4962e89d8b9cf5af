import { createTransport } from "nodemailer";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Resolves once the mail server has taken the message over, rejects when it does not. */
export type SendMail = (mail: Mail) => Promise<void>;

/**
 * Sends mail through an SMTP server.
 * @param url `smtp://user:password@host:587` or `smtps://...:465`
 * @param from `Octokraft <octokraft@example.org>`
 */
export function createMailer(url: string, from: string): SendMail {
  const transport = createTransport(url, { from });
  return async ({ to, subject, text }) => {
    // As an object, so that an address is never parsed as a list of several.
    await transport.sendMail({ to: { name: "", address: to }, subject, text });
  };
}
