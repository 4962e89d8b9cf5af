import { createInvitation as insertInvitation, getProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";
import { invitationMail } from "./invitation-mail.ts";

export const createInvitation: Handler<"createInvitation"> = async ({ params, body }, ctx) => {
  const { db, caller, logger, publicUrl, sendMail } = ctx;
  const project = await getProject(db, params.id, caller.user.id);
  if (project === null) throw notFound("project");
  const invite = { email: body.email, role: body.role ?? "member", invited_by_id: caller.user.id };
  const { invitation, token } = await insertInvitation(db, params.id, invite);
  const accept_url = `${publicUrl}/invitations/accept?token=${token}`;
  let email_sent = false;
  try {
    await sendMail?.(invitationMail({ invitation, accept_url, project, inviter: caller.user }));
    email_sent = sendMail !== undefined;
  } catch (error) {
    // The owner can still pass the link on, so a mail server that fails does not undo the invitation.
    logger.error({ err: error, invitation_id: invitation.id }, "the invitation could not be mailed");
  }
  const link = email_sent ? { token: null, accept_url: null } : { token, accept_url };
  if (!email_sent)
    logger.info({ invitation_id: invitation.id, accept_url }, "pass this link on to the invitee");
  return {
    status: 201,
    headers: { Location: `/api/v1/projects/${params.id}/invitations/${invitation.id}` },
    body: { ...invitation, email_sent, ...link },
  };
};
