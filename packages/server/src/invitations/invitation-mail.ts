import type { Invitation, Project, UserReference } from "@octokraft/store";

import type { Mail } from "../mail/create-mailer.ts";

export interface InvitationMail {
  invitation: Pick<Invitation, "email" | "role" | "expires_at">;
  accept_url: string;
  project: Pick<Project, "name">;
  inviter: Pick<UserReference, "name" | "email">;
}

/** The mail that invites someone. Names are put on one line each, so that they cannot pretend to be part of the text. */
export function invitationMail({ invitation, accept_url, project, inviter }: InvitationMail): Mail {
  const name = oneLine(project.name);
  const role = invitation.role === "owner" ? "an owner" : "a member";
  const text = `${oneLine(inviter.name) || inviter.email} invites you to the project "${name}" on Octokraft as ${role}.

Accept the invitation here, until ${invitation.expires_at.slice(0, 10)}:

${accept_url}

The link works once. If you do not know what this is about, do nothing.
`;
  return { to: invitation.email, subject: `Invitation to ${name}`, text };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
